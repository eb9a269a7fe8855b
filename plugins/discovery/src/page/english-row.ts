import { type EnglishTexts, readEnglishTexts } from "../catalogue/english-texts";
import type { GraphQuery } from "../catalogue/catalogue-container";
import type { PageVariantRow, ProductPageRow } from "./page-row";

type English = ReadonlyMap<string, EnglishTexts>;

/** English texts of everything that has a name on the pages of these products, one statement for all. */
export function readEnglishOfPages(
  query: GraphQuery,
  rows: readonly ProductPageRow[],
): Promise<Map<string, EnglishTexts>> {
  const ids = rows.flatMap((row) => [
    row.id,
    ...(row.options ?? []).flatMap(({ id, values }) => [id, ...(values ?? []).map((value) => value.id)]),
    ...(row.variants ?? []).map(({ id }) => id),
  ]);
  // Products share options: a size is translated once for all of them.
  return readEnglishTexts(query, [...new Set(ids)]);
}

/** The row in English; what has no English stays Indonesian. */
export function inEnglish(row: ProductPageRow, english: English): ProductPageRow {
  const own = english.get(row.id) ?? {};
  return {
    ...row,
    title: own.title || row.title,
    subtitle: own.subtitle || row.subtitle,
    description: own.description || row.description,
    material: own.material || row.material,
    options: (row.options ?? []).map((option) => ({ ...option, title: titleOf(option, english) })),
    variants: (row.variants ?? []).map((variant) => variantInEnglish(variant, english)),
  };
}

function variantInEnglish(variant: PageVariantRow, english: English): PageVariantRow {
  return {
    ...variant,
    title: titleOf(variant, english),
    options: (variant.options ?? []).map(({ id, value, option }) => ({
      id,
      value: english.get(id)?.value || value,
      option: option && { ...option, title: titleOf(option, english) },
    })),
  };
}

function titleOf({ id, title }: { id: string; title: string }, english: English): string {
  return english.get(id)?.title || title;
}
