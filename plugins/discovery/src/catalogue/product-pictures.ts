import type { PictureView } from "@pasar-sentra/wire/picture";
import { type PictureViewRow, toPictureViews } from "@pasar-sentra/media/picture-view";
import type { GraphQuery } from "./catalogue-container";
import type { CardPicture } from "./product-document";

/** Widest rendition that a card shows, pixels: 320 CSS pixels on a screen of double density. */
const CARD_WIDTH = 640;

type PictureRow = PictureViewRow & { product_id: string };

/** The first picture of each product, in the sizes of a card, one statement for all; none for products without. */
export async function readFirstPictures(
  query: GraphQuery,
  productIds: readonly string[],
): Promise<Map<string, CardPicture>> {
  const { data } = await query.graph({
    entity: "picture",
    fields: ["*"],
    filters: { product_id: [...productIds], status: "ready" },
  });
  const byProduct = new Map<string, PictureRow[]>();
  for (const picture of data as unknown as PictureRow[]) {
    byProduct.set(picture.product_id, [...(byProduct.get(picture.product_id) ?? []), picture]);
  }
  return new Map(
    [...byProduct].flatMap(([productId, pictures]) => {
      const view = toPictureViews(pictures, "id-ID")[0];
      const english = toPictureViews(pictures, "en-US")[0];
      return view && english ? [[productId, { view: forCard(view), alt_en: english.alt }] as const] : [];
    }),
  );
}

function forCard(view: PictureView): PictureView {
  return { ...view, sources: view.sources.filter((source) => source.width <= CARD_WIDTH) };
}
