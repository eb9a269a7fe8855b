import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService } from "../../modules/picture/service";
import { type PictureViewRow, toPictureViews } from "../../picture-view";

/** Width of the rendition that Medusa keeps on the product and copies to cart lines and orders. */
const THUMBNAIL_WIDTH = 320;

/** Makes a product's thumbnail that of its first picture; none when it has no picture to show. */
export async function refreshThumbnail(container: MedusaContainer, productId: string): Promise<void> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const products: IProductModuleService = container.resolve(Modules.PRODUCT);
  const [product] = await products.listProducts({ id: productId }, { select: ["id", "thumbnail"], take: 1 });
  if (!product) return;
  const rows = await pictures.listPictures({ product_id: productId }, { take: null });
  const [first] = toPictureViews(rows as unknown as PictureViewRow[], "id-ID");
  const webp = first?.sources.filter(({ format }) => format === "webp") ?? [];
  const thumbnail = (webp.find(({ width }) => width >= THUMBNAIL_WIDTH) ?? webp.at(-1))?.url ?? null;
  if (product.thumbnail !== thumbnail) await products.updateProducts(productId, { thumbnail });
}

/** Part of the encoding workflow, so that a product has its thumbnail as soon as its picture is ready. */
export const refreshThumbnailStep = createStep(
  "refresh-product-thumbnail",
  async ({ product_id }: { product_id: string | null }, { container }) => {
    if (product_id) await refreshThumbnail(container, product_id);
    return new StepResponse(product_id);
  },
);
