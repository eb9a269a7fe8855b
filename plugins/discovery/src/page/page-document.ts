import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";
import type { Commodity } from "@pasar-sentra/wire/goods";
import type { PagePanel } from "@pasar-sentra/wire/panel";
import type { PictureView } from "@pasar-sentra/wire/picture";
import type { ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";

export const PAGE_INDEX = "product_page";

/** The words of a page in one language; those of variants and pictures in the order of the content's. */
export interface PageTexts {
  title: string;
  subtitle: string | null;
  description: string;
  material: string | null;
  options: ProductPage["options"];
  variants: Pick<ProductVariantView, "title" | "options">[];
  alts: string[];
  /** Of plugins; missing in documents of older releases. */
  panels?: PagePanel[];
}

/** What a product's page shows of the product itself; money is whole rupiah, quantities count the base unit. */
export interface PageContent {
  commodity: Commodity;
  variants: Omit<ProductVariantView, "title" | "options">[];
  pictures: Omit<PictureView, "alt">[];
  certificates: ProductPage["certificates"];
  /** Codes of badges; missing in documents of older releases. */
  badges?: string[];
  indonesian: PageTexts;
  english: PageTexts;
}

/**
 * A document of the index `product_page`: what only a product's own page shows, beside its card in the index `product`,
 * so that lists never read past it. Of its seller and sentra it names which; what a page says of them is in their
 * own documents, so that a new member of a cooperative does not rewrite a thousand products.
 * A type alias, since an interface is no `SearchDocument`.
 */
export type ProductPageDocument = {
  id: string;
  handle: string;
  cooperative_id: string;
  sentra_slug: string;
  page: PageContent;
};

export const PAGE_DOCUMENT_FIELDS = [
  "id",
  "handle",
  "cooperative_id",
  "sentra_slug",
  "page",
] as const satisfies readonly (keyof ProductPageDocument)[];

export const pageIndexFields: SearchTypes.SearchFieldsSchemaLike = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  cooperative_id: search.keyword().filterable(),
  sentra_slug: search.keyword(),
  // Without leaves: kept in the document as it is, neither searched nor in the image.
  page: search.object({}),
});
