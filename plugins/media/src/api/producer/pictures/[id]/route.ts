import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { zodValidator } from "@medusajs/framework";
import { PICTURE_MODULE } from "../../../../modules/picture";
import type { PictureModuleService } from "../../../../modules/picture/service";
import { altText } from "../../../../picture/alt-text";
import { ownPicture } from "../../../../picture/own-picture";
import { toProducerPicture } from "../../../../picture/producer-picture";
import { deletePicturesWorkflow } from "../../../../workflows/picture/delete-pictures";

const Texts = z.strictObject({ alt: altText, alt_en: altText.nullable().optional() });

/** `POST /producer/pictures/:id` `{ alt, alt_en? }`, for those who may change the listing: what it shows, in words. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownPicture(req);
  const texts: z.infer<typeof Texts> = await zodValidator(Texts, req.body);
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  await pictures.updatePictures({ id, ...texts });
  res.json({ picture: toProducerPicture(await pictures.retrievePicture(id)) });
}

/** `DELETE /producer/pictures/:id`, for those who may change the listing. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownPicture(req);
  await deletePicturesWorkflow(req.scope).run({ input: { ids: [id] } });
  res.json({ id, object: "picture", deleted: true });
}
