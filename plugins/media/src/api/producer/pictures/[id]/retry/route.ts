import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PICTURE_MODULE } from "../../../../../modules/picture";
import type { PictureModuleService } from "../../../../../modules/picture/service";
import { ownPicture } from "../../../../../picture/own-picture";
import { toProducerPicture } from "../../../../../picture/producer-picture";
import { retryPictureWorkflow } from "../../../../../workflows/picture/retry-picture";

/** `POST /producer/pictures/:id/retry`, for those who may change the listing: new attempts for a failed picture. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownPicture(req);
  await retryPictureWorkflow(req.scope).run({ input: { id } });
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  res.status(202).json({ picture: toProducerPicture(await pictures.retrievePicture(id)) });
}
