import type { PictureViewRow } from "@pasar-sentra/media/picture-view";
import { PRODUCT_FIELDS, type ProductRow, type VariantRow } from "../catalogue/product-row";

export interface PageVariantRow extends VariantRow {
  title: string;
  sku: string | null;
  weight: number | null;
  variant_rank: number | null;
  options: { id: string; value: string; option: { id: string; title: string } | null }[] | null;
}

/** A product as `query.graph` returns it for its own page, in Indonesian. */
export interface ProductPageRow extends Omit<ProductRow, "variants"> {
  weight: number | null;
  options: { id: string; title: string; values: { id: string; value: string }[] | null }[] | null;
  variants: PageVariantRow[] | null;
  pictures: (PictureViewRow | null)[] | null;
}

/** Ids come along wherever there is a text, since its English is found by them. */
export const PAGE_FIELDS = [
  ...PRODUCT_FIELDS,
  "weight",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.variant_rank",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option.id",
  "variants.options.option.title",
  "pictures.*",
];
