import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ingestPictureWorkflow } from "@pasar-sentra/media/workflows";
import type { SeedSentra } from "../catalogue/catalogue-types";
import { drawProduct } from "../illustrations";
import type { SeededProduct } from "./seeded-product";

/** Pictures that are encoded at a time. */
const LANES = 2;

/**
 * One illustration for each product that has no picture, through the same pipeline as uploads. A product that got
 * a photograph, or lost its illustration to one, is left alone; so is an older drawing of the same thing.
 */
export async function ensurePictures(
  container: MedusaContainer,
  sentra: SeedSentra,
  products: ReadonlyMap<string, SeededProduct>,
): Promise<void> {
  const pictured = await productsWithPicture(
    container,
    [...products.values()].map(({ id }) => id),
  );
  const queue = sentra.products.filter(({ handle }) => !pictured.has(products.get(handle)?.id ?? ""));
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

async function productsWithPicture(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "picture",
    fields: ["product_id"],
    filters: { product_id: ids, status: "ready" },
  });
  return new Set(data.map(({ product_id }) => product_id as string));
}
