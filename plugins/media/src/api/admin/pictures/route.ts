import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { zodValidator } from "@medusajs/framework";
import { PICTURE_MODULE } from "../../../modules/picture";
import type { PictureModuleService } from "../../../modules/picture/service";
import { altText } from "../../../picture/alt-text";
import { toAdminPicture } from "../../../picture/admin-picture";
import { PictureRefusedError } from "../../../picture/picture-refused-error";
import { MAX_PICTURES_PER_PRODUCT } from "../../../picture/picture-limits";
import { ingestPictureWorkflow } from "../../../workflows/picture/ingest-picture";

const Query = z.strictObject({ product_id: z.string().min(1).max(64) });
const Form = z.strictObject({
  product_id: z.string().min(1).max(64).optional(),
  alt: altText,
  alt_en: altText.optional(),
});

/** `GET /admin/pictures?product_id=`: a product's pictures in order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id }: z.infer<typeof Query> = await zodValidator(Query, req.query);
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const rows = await pictures.listPictures(
    { product_id },
    { order: { position: "ASC", id: "ASC" }, take: MAX_PICTURES_PER_PRODUCT },
  );
  res.set("Cache-Control", "private, no-store").json({ pictures: rows.map(toAdminPicture) });
}

/**
 * `POST /admin/pictures`, multipart: `file`, `alt`, `alt_en?`, `product_id?`. 202: taken, being encoded;
 * 200: the product has this very file already; 400 with a `picture_…` code: not taken; 413: too large.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = (req as MedusaRequest & { file?: Express.Multer.File }).file;
  if (!file) throw new PictureRefusedError("picture_missing", 'one file in the field "file" is expected');
  const form: z.infer<typeof Form> = await zodValidator(Form, req.body);
  const { result } = await ingestPictureWorkflow(req.scope).run({
    input: { ...form, content: file.buffer.toString("base64") },
  });
  const picture = toAdminPicture(result.picture);
  res.status(picture.status === "ready" ? 200 : 202).json({ picture });
}
