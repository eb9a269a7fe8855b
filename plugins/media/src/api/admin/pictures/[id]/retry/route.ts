import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { retryPictureWorkflow } from "../../../../../workflows/picture/retry-picture";
import { PICTURE_MODULE } from "../../../../../modules/picture";
import type { PictureModuleService } from "../../../../../modules/picture/service";
import { toAdminPicture } from "../../../../../picture/admin-picture";

/** `POST /admin/pictures/:id/retry`: a failed picture gets new attempts; 400 in any other state. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const { id, status } = await pictures.retrievePicture(req.params.id as string, {
    select: ["id", "status"],
  });
  if (status !== "failed") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The picture is ${status}, not failed`,
      "picture_not_failed",
    );
  }
  await retryPictureWorkflow(req.scope).run({ input: { id } });
  res.status(202).json({ picture: toAdminPicture(await pictures.retrievePicture(id)) });
}
