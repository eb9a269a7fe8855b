import type { CooperativeStatus } from "@pasar-sentra/cooperatives/state-machine/cooperative-status";
import type { PictureViewRow } from "@pasar-sentra/media/picture-view";
import { PRODUCT_FIELDS, type ProductRow, type SellerRow, type VariantRow } from "./product-row";

export interface PageVariantRow extends VariantRow {
  title: string;
  sku: string | null;
  weight: number | null;
  variant_rank: number | null;
  options: { value: string; option: { title: string } | null }[] | null;
}

export interface PageSellerRow extends SellerRow {
  status: CooperativeStatus;
  minimum_order: number;
  whatsapp: string;
  is_pkp: boolean;
  members: { is_active: boolean }[] | null;
}

/** A product as `query.graph` returns it for its own page. */
export interface ProductPageRow extends Omit<ProductRow, "variants" | "cooperative"> {
  weight: number | null;
  options: { title: string; values: { value: string }[] | null }[] | null;
  variants: PageVariantRow[] | null;
  cooperative: PageSellerRow | null;
  pictures: (PictureViewRow | null)[] | null;
}

/** Ids come along wherever there is a text, since Medusa finds translations by them. */
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
  "cooperative.minimum_order",
  "cooperative.whatsapp",
  "cooperative.is_pkp",
  "cooperative.members.is_active",
  "pictures.*",
];
