import type { SearchTypes } from "@medusajs/framework/types";
import type { PlannableDefinition } from "../index-plan";

/** Documents read at once. */
const PAGE = 250;

/**
 * Reads PostgreSQL's index, which is what the engine's is made of; from its table, since an image of it in the memory of
 * this process may be a moment behind, and what is copied from that would stay wrong.
 */
export class FallbackIndex {
  readonly #provider: () => SearchTypes.ISearchProvider;

  constructor(provider: () => SearchTypes.ISearchProvider) {
    this.#provider = provider;
  }

  /** All fields of these documents; those that are not there are left out. */
  async read(
    name: string,
    definition: PlannableDefinition,
    ids: readonly string[],
  ): Promise<SearchTypes.SearchDocument[]> {
    const documents: SearchTypes.SearchDocument[] = [];
    for (let offset = 0; offset < ids.length; offset += PAGE) {
      const page = ids.slice(offset, offset + PAGE);
      documents.push(...(await this.#page(name, definition, { [definition.primary_key]: { $in: page } })));
    }
    return documents;
  }

  /** All documents, in pages. */
  async *all(name: string, definition: PlannableDefinition): AsyncGenerator<SearchTypes.SearchDocument[]> {
    const key = definition.primary_key;
    let last: string | undefined;
    for (;;) {
      const page = await this.#page(name, definition, last === undefined ? {} : { [key]: { $gt: last } });
      if (page.length > 0) {
        yield page;
      }
      if (page.length < PAGE) {
        return;
      }
      last = String(page.at(-1)?.[key]);
    }
  }

  /** Ids of the documents that a filter lets pass; null when there are more than the limit. */
  async idsMatching(
    name: string,
    definition: PlannableDefinition,
    filters: SearchTypes.SearchFilters,
    limit: number,
  ): Promise<string[] | null> {
    const { hits } = await this.#provider().search({
      ...this.#query(name, definition, filters),
      pagination: { take: limit + 1 },
      attributes_to_retrieve: [definition.primary_key],
    });
    return hits.length > limit ? null : hits.map(({ id }) => id);
  }

  async #page(
    name: string,
    definition: PlannableDefinition,
    filters: SearchTypes.SearchFilters,
  ): Promise<SearchTypes.SearchDocument[]> {
    const { hits } = await this.#provider().search({
      ...this.#query(name, definition, filters),
      pagination: { take: PAGE, order: { [definition.primary_key]: "ASC" } },
      attributes_to_retrieve: Object.keys(definition.fields),
    });
    return hits.map(
      ({ id, document }) => ({ ...document, [definition.primary_key]: id }) as SearchTypes.SearchDocument,
    );
  }

  /** Without the index's settings: a distinct attribute would hide documents. */
  #query(name: string, definition: PlannableDefinition, filters: SearchTypes.SearchFilters) {
    const index = {
      ...definition,
      entity: definition.name,
      provider: "",
      settings: {},
      physical_name: name,
      definition_hash: "",
      seed: async function* () {},
    } satisfies SearchTypes.ResolvedSearchIndexDefinition;
    return {
      index,
      filters,
      search_options: {
        count: "none" as const,
        provider_options: { "search-postgres": { from_table: true } },
      },
    };
  }
}
