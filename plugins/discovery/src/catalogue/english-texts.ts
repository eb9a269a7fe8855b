import { FeatureFlag } from "@medusajs/framework/utils";
import type { GraphQuery } from "./catalogue-container";

/** Translated fields of one product; a missing one falls back to Indonesian. */
export type EnglishTexts = Partial<Record<"title" | "subtitle" | "description" | "material", string>>;

/** English texts of products from Medusa's Translation Module, one statement for all; empty when it is off. */
export async function readEnglishTexts(
  query: GraphQuery,
  productIds: readonly string[],
): Promise<Map<string, EnglishTexts>> {
  if (productIds.length === 0 || !FeatureFlag.isFeatureEnabled("translation")) {
    return new Map();
  }
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: [...productIds], locale_code: "en-US" },
    pagination: { take: productIds.length },
  });
  return new Map(
    (data as unknown as { reference_id: string; translations: EnglishTexts | null }[]).map((row) => [
      row.reference_id,
      row.translations ?? {},
    ]),
  );
}
