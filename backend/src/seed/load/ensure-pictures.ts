import type { MedusaContainer } from "@medusajs/framework/types";
import { ingestPictureWorkflow } from "@pasar-sentra/media/workflows";
import type { SeedSentra } from "../catalogue/catalogue-types";
import { drawProduct } from "../illustrations";
import type { SeededProduct } from "./ensure-products";

/** Pictures that are encoded at a time. */
const LANES = 2;

/** One illustration for each product, through the same pipeline as uploads; the same file is kept once. */
export async function ensurePictures(
  container: MedusaContainer,
  sentra: SeedSentra,
  products: ReadonlyMap<string, SeededProduct>,
): Promise<void> {
  const queue = [...sentra.products];
  const lane = async () => {
    for (let product = queue.shift(); product; product = queue.shift()) {
      const row = products.get(product.handle);
      if (!row) continue;
      await ingestPictureWorkflow(container).run({
        input: {
          content: Buffer.from(drawProduct(product.handle, sentra.areaCode)).toString("base64"),
          product_id: row.id,
          alt: product.title[0],
          alt_en: product.title[1],
          position: 0,
          trusted_svg: true,
          encode_now: true,
        },
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
