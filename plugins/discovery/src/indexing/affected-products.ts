import type { GraphQuery } from "../catalogue/catalogue-container";
import type { IndexTrigger, TriggerKind } from "./index-trigger";

type Resolver = (query: GraphQuery, ids: string[]) => Promise<unknown[]>;

/**
 * Ids of the products that the triggers are about: at most three statements for each kind of trigger, seven for translations, however many
 * there are. Deleted rows are read too, since a deleted price still says whose it was.
 */
export async function affectedProducts(
  query: GraphQuery,
  triggers: readonly IndexTrigger[],
): Promise<string[]> {
  const byKind = new Map<TriggerKind, Set<string>>();
  for (const { kind, id } of triggers) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  }
  const found = await Promise.all([...byKind].map(([kind, ids]) => RESOLVERS[kind](query, [...ids])));
  return present(found.flat());
}

const RESOLVERS: Record<TriggerKind, Resolver> = {
  product: async (_query, ids) => ids,
  variant: productsOfVariants,
  price: async (query, ids) => {
    const priceSets = await column(query, "price", "price_set_id", { id: ids });
    return linkedProducts(query, "product_variant_price_set", { price_set_id: priceSets });
  },
  inventory_level: (query, ids) => productsOfStock(query, "inventory_level", ids),
  reservation: (query, ids) => productsOfStock(query, "reservation", ids),
  supply_terms: async (query, ids) =>
    productsOfVariants(query, await column(query, "supply_terms", "variant_id", { id: ids })),
  cooperative: productsOfCooperatives,
  product_cooperative: (query, ids) => column(query, "product_cooperative", "product_id", { id: ids }),
  sentra: async (query, ids) => {
    const slugs = await column(query, "sentra", "slug", { id: ids });
    return productsOfCooperatives(query, await column(query, "cooperative", "id", { sentra_slug: slugs }));
  },
  // Pages read the number of members from the cooperative's own document.
  member: async () => [],
  // What plugins say on these pages is in no document.
  cooperative_page: async () => [],
  sentra_page: async () => [],
  option: productsOfOptions,
  option_value: productsOfOptionValues,
  translation: async (query, ids) => {
    const named = (reference: string) =>
      column(query, "translations", "reference_id", { id: ids, reference });
    const [products, variants, options, values] = await Promise.all(
      ["product", "product_variant", "product_option", "product_option_value"].map(named),
    );
    const owners = await Promise.all([
      productsOfVariants(query, variants ?? []),
      productsOfOptions(query, options ?? []),
      productsOfOptionValues(query, values ?? []),
    ]);
    return [...(products ?? []), ...owners.flat()];
  },
};

function productsOfOptions(query: GraphQuery, ids: string[]): Promise<string[]> {
  return column(query, "product", "id", { options: { id: ids } });
}

function productsOfOptionValues(query: GraphQuery, ids: string[]): Promise<string[]> {
  return column(query, "product_variant", "product_id", { options: { id: ids } });
}

function productsOfVariants(query: GraphQuery, ids: string[]): Promise<string[]> {
  return column(query, "product_variant", "product_id", { id: ids });
}

function productsOfCooperatives(query: GraphQuery, ids: string[]): Promise<string[]> {
  return column(query, "product_cooperative", "product_id", { cooperative_id: ids });
}

async function productsOfStock(
  query: GraphQuery,
  entity: "inventory_level" | "reservation",
  ids: string[],
): Promise<string[]> {
  const items = await column(query, entity, "inventory_item_id", { id: ids });
  return linkedProducts(query, "product_variant_inventory_item", { inventory_item_id: items });
}

/** Products behind a link between variants and something else. */
async function linkedProducts(
  query: GraphQuery,
  link: string,
  filters: Record<string, string[]>,
): Promise<string[]> {
  return productsOfVariants(query, await column(query, link, "variant_id", filters));
}

/** One column of the rows that match, deleted ones included; none when a filter lists nothing. */
async function column(
  query: GraphQuery,
  entity: string,
  field: string,
  filters: Record<string, string | string[] | { id: string[] }>,
): Promise<string[]> {
  if (Object.values(filters).some((value) => listOf(value).length === 0)) {
    return [];
  }
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true });
  return present((data as Record<string, unknown>[]).map((row) => row[field]));
}

function present(ids: readonly unknown[]): string[] {
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))];
}

/** What a filter lists, of the record itself or of one that it is related to. */
function listOf(value: string | string[] | { id: string[] }): string | string[] {
  return typeof value === "string" || Array.isArray(value) ? value : value.id;
}
