import type { GraphQuery } from "../catalogue/catalogue-container";
import type { IndexTrigger, TriggerKind } from "./index-trigger";

/**
 * Tags of the kept pages on which a plugin says something else than before; no document holds it, so that nothing is
 * indexed anew. One statement for each kind of page.
 */
export async function tagsOfPages(query: GraphQuery, triggers: readonly IndexTrigger[]): Promise<string[]> {
  const idsOf = (wanted: TriggerKind) => triggers.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const tags = await Promise.all([
    tagsOf(query, "cooperative", idsOf("cooperative_page")),
    tagsOf(query, "sentra", idsOf("sentra_page")),
  ]);
  return tags.flat();
}

async function tagsOf(query: GraphQuery, entity: "cooperative" | "sentra", ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { data } = await query.graph({ entity, fields: ["slug"], filters: { id: ids } });
  return data.map(({ slug }) => `${entity}:${slug}`);
}
