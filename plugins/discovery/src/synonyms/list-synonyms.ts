import type { MedusaContainer } from "@medusajs/framework/types";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { wordsOf } from "../words/words-of";
import type { AdminSynonyms } from "./admin-synonym";
import { MOST_GROUPS } from "./synonym-limits";

/** A page of the groups by their first term, those with a term that has the text; there are at most 500 in all. */
export async function listSynonyms(
  container: MedusaContainer,
  { q = "", limit, offset }: { q?: string; limit: number; offset: number },
): Promise<AdminSynonyms> {
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  const rows = await service.listSearchSynonyms({}, { take: MOST_GROUPS, order: { id: "ASC" } });
  const text = wordsOf(q).join(" ");
  const found = rows
    .filter(({ terms }) => terms.some((term) => term.includes(text)))
    .map(({ id, terms, is_mutual, note }) => ({ id, terms, is_mutual, note }))
    .sort((a, b) => (a.terms[0] ?? "").localeCompare(b.terms[0] ?? "", "id"));
  return { synonyms: found.slice(offset, offset + limit), count: found.length };
}
