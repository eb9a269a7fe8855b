import { FeatureFlag } from "@medusajs/framework/utils";
import type { GraphQuery } from "./catalogue-container";

type EnglishField = "title" | "subtitle" | "description" | "material" | "summary" | "about" | "value";

/** Translated fields of one record; a missing one falls back to Indonesian. */
export type EnglishTexts = Partial<Record<EnglishField, string>>;

/** English texts of records from Medusa's Translation Module, one statement for all; empty when it is off. */
export async function readEnglishTexts(
  query: GraphQuery,
  ids: readonly string[],
): Promise<Map<string, EnglishTexts>> {
  if (ids.length === 0 || !FeatureFlag.isFeatureEnabled("translation")) {
    return new Map();
  }
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: [...ids], locale_code: "en-US" },
    pagination: { take: ids.length },
  });
  return new Map(
    (data as unknown as { reference_id: string; translations: EnglishTexts | null }[]).map((row) => [
      row.reference_id,
      row.translations ?? {},
    ]),
  );
}
