import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { zodValidator } from "@medusajs/framework";
import { editableListing } from "@pasar-sentra/listings/listing/editable-listing";
import { ownListing } from "@pasar-sentra/listings/listing/own-listing";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { PICTURE_MODULE } from "../../../modules/picture";
import type { PictureModuleService } from "../../../modules/picture/service";
import { altText } from "../../../picture/alt-text";
import { MAX_PICTURES_PER_PRODUCT } from "../../../picture/picture-limits";
import { PictureRefusedError } from "../../../picture/picture-refused-error";
import { toProducerPicture } from "../../../picture/producer-picture";
import { ingestPictureWorkflow } from "../../../workflows/picture/ingest-picture";

const productId = z.string().min(1).max(64);
const Query = z.strictObject({ product_id: productId });
const Form = z.object({ product_id: productId, alt: altText, alt_en: altText.optional() });

/** `GET /producer/pictures?product_id=`, for staff of its cooperative: the listing's pictures in order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id }: z.infer<typeof Query> = await zodValidator(Query, req.query);
  await ownListing(req.scope, actingProducer(req).cooperative.id, product_id);
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const rows = await pictures.listPictures(
    { product_id },
    { order: { position: "ASC", id: "ASC" }, take: MAX_PICTURES_PER_PRODUCT },
  );
  res.json({ pictures: rows.map(toProducerPicture) });
}

/**
 * `POST /producer/pictures`, multipart: `file`, `product_id`, `alt`, `alt_en?`; for those who may change the listing.
 * 202: taken, being encoded; 200: it has this very file already, so that sending again is safe; 400 with a
 * `picture_…` code: not taken; 413: too large.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = (req as MedusaRequest & { file?: Express.Multer.File }).file;
  if (!file) throw new PictureRefusedError("picture_missing", 'one file in the field "file" is expected');
  const form: z.infer<typeof Form> = await zodValidator(Form, req.body);
  await editableListing(req.scope, actingProducer(req), form.product_id);
  const { result } = await ingestPictureWorkflow(req.scope).run({
    input: { ...form, content: file.buffer.toString("base64") },
  });
  const picture = toProducerPicture(result.picture);
  res.status(picture.status === "ready" ? 200 : 202).json({ picture });
}
