import { createHash, randomUUID } from "node:crypto";
import type { IFileModuleService, IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService, PictureRecord } from "../../modules/picture/service";
import { type CleanMaster, cleanMaster } from "../../picture/clean-master";
import { MAX_PICTURES_PER_PRODUCT } from "../../picture/picture-limits";
import { PictureRefusedError } from "../../picture/picture-refused-error";

export interface StorePictureInput {
  /** The file in base64. */
  content: string;
  product_id?: string | null;
  /** What it shows, Indonesian. */
  alt: string;
  alt_en?: string | null;
  /** Place among the product's pictures, from 0; last when left out. */
  position?: number;
  /** The file may be one of the project's own SVG drawings. Never true for what people send. */
  trusted_svg?: boolean;
}

export interface StoredPicture {
  id: string;
  /** The product had this very file already; nothing was stored. */
  existed: boolean;
}

/**
 * Judges the file, stores its clean master and the picture's row. The same file for the same product is the
 * same picture: only its texts and place are renewed, and a failed one gets new attempts.
 * @throws PictureRefusedError before anything is kept
 */
export const storePictureStep = createStep(
  "store-picture",
  async (input: StorePictureInput, { container }) => {
    const file = Buffer.from(input.content, "base64");
    const content_hash = createHash("sha256").update(file).digest("hex");
    const product_id = input.product_id ?? null;

    const known = await findPicture(container, product_id, content_hash);
    if (known) return new StepResponse(await renew(container, known, input));

    if (product_id) await checkProduct(container, product_id);
    const master = await cleanMaster(file, input.trusted_svg);
    const files: IFileModuleService = container.resolve(Modules.FILE);
    const stored = await files.createFiles({
      // The local provider's keys are only as unique as the millisecond and the name.
      filename: `picture-master-${randomUUID()}.${master.extension}`,
      mimeType: master.mime,
      content: master.bytes.toString("base64"),
      access: "private",
    });
    try {
      const picture = await createRow(container, input, file, content_hash, master, stored.id);
      return new StepResponse({ id: picture.id, existed: false }, { id: picture.id });
    } catch (error) {
      await files.deleteFiles(stored.id);
      // Somebody else sent the same file in this very moment: theirs is the picture.
      const winner = await findPicture(container, product_id, content_hash);
      if (!winner) throw error;
      return new StepResponse(await renew(container, winner, input));
    }
  },
  async (created: { id: string } | undefined, { container }) => {
    if (!created) return;
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    const files: IFileModuleService = container.resolve(Modules.FILE);
    for (const picture of await pictures.takeOut([created.id])) await files.deleteFiles(filesOf(picture));
  },
);

/** Keys of everything stored for a picture. */
export function filesOf(picture: Pick<PictureRecord, "master_file_id" | "renditions">): string[] {
  const renditions = (picture.renditions ?? []) as unknown as { file_id: string }[];
  return [picture.master_file_id, ...renditions.map(({ file_id }) => file_id)];
}

/** @throws MedusaError 404 for an unknown product; PictureRefusedError when it has all the pictures it may have */
async function checkProduct(container: MedusaContainer, product_id: string): Promise<void> {
  const products: IProductModuleService = container.resolve(Modules.PRODUCT);
  const [product] = await products.listProducts({ id: product_id }, { select: ["id"], take: 1 });
  if (!product)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product ${product_id} was not found`,
      "product_not_found",
    );
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const [, count] = await pictures.listAndCountPictures({ product_id }, { select: ["id"], take: 1 });
  if (count >= MAX_PICTURES_PER_PRODUCT)
    throw new PictureRefusedError("picture_product_full", `${count} pictures`);
}

async function findPicture(container: MedusaContainer, product_id: string | null, content_hash: string) {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const [picture] = await pictures.listPictures({ product_id, content_hash }, { take: 1 });
  return picture ?? null;
}

async function renew(
  container: MedusaContainer,
  known: { id: string },
  input: StorePictureInput,
): Promise<StoredPicture> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  await pictures.updatePictures({
    id: known.id,
    alt: input.alt,
    ...(input.alt_en === undefined ? {} : { alt_en: input.alt_en }),
    ...(input.position === undefined ? {} : { position: input.position }),
  });
  await pictures.requeue(known.id);
  return { id: known.id, existed: true };
}

async function createRow(
  container: MedusaContainer,
  input: StorePictureInput,
  file: Buffer,
  content_hash: string,
  master: CleanMaster,
  master_file_id: string,
) {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const product_id = input.product_id ?? null;
  const siblings =
    product_id && input.position === undefined
      ? await pictures.listPictures(
          { product_id },
          { select: ["position"], order: { position: "DESC" }, take: 1 },
        )
      : [];
  return pictures.createPictures({
    product_id,
    position: input.position ?? (siblings[0] ? siblings[0].position + 1 : 0),
    content_hash,
    mime: master.sourceMime,
    bytes: file.length,
    width: master.width,
    height: master.height,
    alt: input.alt,
    alt_en: input.alt_en ?? null,
    placeholder: master.placeholder,
    master_file_id,
  });
}
