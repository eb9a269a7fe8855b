import { toPictureViews } from "@pasar-sentra/media/picture-view";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { readProductMetadata } from "../catalogue/product-metadata";
import { readContributions } from "../indexing/document-contributors";
import { readSentra, type SentraRow } from "../catalogue/sentra-rows";
import { inEnglish, readEnglishOfPages } from "./english-row";
import type { PageTexts, ProductPageDocument } from "./page-document";
import { type PanelTexts, readPanels } from "./product-panels";
import type { ProductPageRow } from "./page-row";
import { offeredOptions, offeredVariants } from "./page-variants";

/** The documents of the pages of products that are in the catalogue; two statements for any number of rows, and those of panels and contributors. */
export function toProductPageDocuments(
  rows: readonly ProductPageRow[],
  container: CatalogueContainer,
): Promise<ProductPageDocument[]> {
  const listed = rows.filter(
    ({ status, cooperative }) => status === "published" && cooperative?.status === "approved",
  );
  return draftPageDocuments(listed, container);
}

/** The same whether or not the products are for sale yet, for their seller; those without a price or a seller have none. */
export async function draftPageDocuments(
  rows: readonly ProductPageRow[],
  container: CatalogueContainer,
): Promise<ProductPageDocument[]> {
  const slugs = rows.flatMap((row) => sentraSlug(row) ?? []);
  if (slugs.length === 0) return [];
  const { query } = container;
  const ids = rows.map(({ id }) => id);
  const [sentra, english, panels, contributions] = await Promise.all([
    readSentra(query, slugs),
    readEnglishOfPages(query, rows),
    readPanels(ids, container),
    readContributions(ids, container),
  ]);
  return rows.flatMap((row) => {
    const said = { panels: panels.get(row.id) ?? [], badges: contributions.get(row.id)?.badges ?? [] };
    return toDocument(row, inEnglish(row, english), sentra.get(sentraSlug(row) ?? ""), said) ?? [];
  });
}

function sentraSlug(row: ProductPageRow): string | undefined {
  return readProductMetadata(row.metadata).sentra_slug ?? row.cooperative?.sentra_slug;
}

interface SaidByPlugins {
  panels: readonly PanelTexts[];
  badges: readonly string[];
}

function toDocument(
  row: ProductPageRow,
  english: ProductPageRow,
  sentra: SentraRow | undefined,
  { panels, badges }: SaidByPlugins,
): ProductPageDocument | null {
  const { commodity, certificates } = readProductMetadata(row.metadata);
  const variants = offeredVariants(row);
  if (!row.cooperative || !commodity || !sentra || !areaPath(sentra.area_code) || variants.length === 0) {
    return null;
  }
  return {
    id: row.id,
    handle: row.handle,
    cooperative_id: row.cooperative.id,
    sentra_slug: sentra.slug,
    page: {
      commodity,
      variants: variants.map(({ title: _title, options: _options, ...variant }) => variant),
      pictures: toPictureViews(row.pictures, "id-ID").map(({ alt: _alt, ...picture }) => picture),
      certificates,
      badges: [...badges],
      indonesian: toTexts(row, "id-ID", panels),
      english: toTexts(english, "en-US", panels),
    },
  };
}

function toTexts(row: ProductPageRow, locale: Locale, panels: readonly PanelTexts[]): PageTexts {
  const variants = offeredVariants(row);
  return {
    title: row.title,
    subtitle: row.subtitle || null,
    description: row.description ?? "",
    material: row.material || null,
    options: offeredOptions(row, variants),
    variants: variants.map(({ title, options }) => ({ title, options })),
    alts: toPictureViews(row.pictures, locale).map(({ alt }) => alt),
    panels: panels.map((panel) => panel[locale]),
  };
}
