import type { GraphQuery } from "../catalogue/catalogue-container";
import type { IndexTrigger } from "./index-trigger";

/** Sentra and cooperatives whose documents or pages may read differently. */
export interface AffectedOrigins {
  sentraIds: string[];
  cooperativeIds: string[];
}

/** The sentra and cooperatives that the triggers are about; one statement for each kind of them, two for sentra. */
export async function affectedOrigins(
  query: GraphQuery,
  triggers: readonly IndexTrigger[],
): Promise<AffectedOrigins> {
  const idsOf = (wanted: IndexTrigger["kind"]) =>
    triggers.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const translated = await translatedRecords(query, idsOf("translation"));
  const sentraIds = [...idsOf("sentra"), ...(translated.get("sentra") ?? [])];
  const cooperativeIds = [
    ...idsOf("cooperative"),
    ...(translated.get("cooperative") ?? []),
    ...(await cooperativesOfSentra(query, idsOf("sentra"))),
    ...(await cooperativesOfMembers(query, idsOf("member"))),
  ];
  return { sentraIds: [...new Set(sentraIds)], cooperativeIds: [...new Set(cooperativeIds)] };
}

/** Ids of translated records by what they are. */
async function translatedRecords(query: GraphQuery, ids: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference", "reference_id"],
    filters: { id: ids, reference: ["sentra", "cooperative"] },
    withDeleted: true,
  });
  for (const { reference, reference_id } of data as unknown as {
    reference: string;
    reference_id: string;
  }[]) {
    found.set(reference, [...(found.get(reference) ?? []), reference_id]);
  }
  return found;
}

/** A cooperative's document says the name of its sentra. */
async function cooperativesOfSentra(query: GraphQuery, sentraIds: string[]): Promise<string[]> {
  if (sentraIds.length === 0) return [];
  const sentra = await query.graph({ entity: "sentra", fields: ["slug"], filters: { id: sentraIds } });
  const slugs = sentra.data.map(({ slug }) => slug as string);
  if (slugs.length === 0) return [];
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id"],
    filters: { sentra_slug: slugs },
  });
  return data.map(({ id }) => id as string);
}

/** A cooperative's document says how many members it has; those that left count, too. */
async function cooperativesOfMembers(query: GraphQuery, memberIds: string[]): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const { data } = await query.graph({
    entity: "member",
    fields: ["cooperative_id"],
    filters: { id: memberIds },
    withDeleted: true,
  });
  return data.flatMap(({ cooperative_id }) => cooperative_id ?? []);
}
