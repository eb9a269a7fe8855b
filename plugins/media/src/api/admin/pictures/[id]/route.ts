import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { zodValidator } from "@medusajs/framework";
import { PICTURE_MODULE } from "../../../../modules/picture";
import type { PictureModuleService } from "../../../../modules/picture/service";
import { altText } from "../../../../picture/alt-text";
import { toAdminPicture } from "../../../../picture/admin-picture";
import { deletePicturesWorkflow } from "../../../../workflows/picture/delete-pictures";

const Texts = z.strictObject({ alt: altText, alt_en: altText.nullable().optional() });

/** `GET /admin/pictures/:id`: its state, and how far the encoding is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const picture = await pictures.retrievePicture(req.params.id as string);
  res.set("Cache-Control", "private, no-store").json({ picture: toAdminPicture(picture) });
}

/** `POST /admin/pictures/:id` `{ alt, alt_en? }`: what it shows, in words. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const { id } = await pictures.retrievePicture(req.params.id as string, { select: ["id"] });
  const texts: z.infer<typeof Texts> = await zodValidator(Texts, req.body);
  await pictures.updatePictures({ id, ...texts });
  res.json({ picture: toAdminPicture(await pictures.retrievePicture(id)) });
}

/** `DELETE /admin/pictures/:id`, with all its files. 404 when there is none. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const { id } = await pictures.retrievePicture(req.params.id as string, { select: ["id"] });
  await deletePicturesWorkflow(req.scope).run({ input: { ids: [id] } });
  res.json({ id, object: "picture", deleted: true });
}
