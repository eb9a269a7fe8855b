import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { CatalogueContainer } from "../catalogue/catalogue-container";

/** What others may say of a product in its index document. */
export interface ProductContribution {
  /** Types of certificates in force, such as `Halal`; added to what the seller declares. */
  certificate_types?: readonly string[];
  /** Codes of badges in force; those of several contributors are put together. */
  badges?: readonly string[];
  /** Mean of the ratings, 1 to 5, and how many there are. */
  rating?: { mean: number; count: number };
  /** How much a product is asked for; any whole number from 0, compared with each other only. */
  popularity?: number;
}

/** Names by code, in every language of the shop. */
export interface ContributedNames {
  certificate_types?: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  badges?: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
}

/**
 * A part of the index document of products that another plugin knows, such as certificates in force or badges.
 *
 * When its records change, the plugin emits `PRODUCTS_CHANGED` with the ids of the products; their documents are then
 * made anew. The definition of the index is not touched: `badge` and `certificate` are filters and facets of the catalogue
 * already.
 */
export interface ProductContributor extends Named {
  /**
   * How people call the codes that it contributes, for the facets of the catalogue; from the plugin's own catalogues of
   * texts. A certificate that the shop has words for (`product:certificates.types`) is called as these say, and a code
   * without a name is shown as it is.
   */
  names?: ContributedNames;
  /**
   * What it says of the products, by id; absent ones have nothing to add. Called once for up to 200 products and
   * expected to send a constant number of statements. What it throws fails the whole batch, which is then tried
   * again, so that a document is never written without what belongs in it.
   */
  contribute(
    productIds: readonly string[],
    container: CatalogueContainer,
  ): Promise<ReadonlyMap<string, ProductContribution>>;
}

/** Event of a plugin whose contribution to products has changed; its data is `{ id: product id }` or a list of these. */
export const PRODUCTS_CHANGED = "catalogue.products_changed";

/** Asked for each batch of products whose documents are made. */
export const productContributors = definePort<ProductContributor>("discovery.product-contributors");

/** How contributors call a code; undefined when none has a name for it. */
export function contributedName(
  kind: keyof ContributedNames,
  code: string,
  locale: Locale,
): string | undefined {
  for (const { names } of productContributors.all()) {
    const known = names?.[kind];
    if (known && Object.hasOwn(known, code)) return known[code]?.[locale];
  }
  return undefined;
}

/** Everything that contributors say of the products, put together. */
export async function readContributions(
  productIds: readonly string[],
  container: CatalogueContainer,
): Promise<Map<string, ProductContribution>> {
  const parts = await Promise.all(
    productContributors.all().map((contributor) => contributor.contribute(productIds, container)),
  );
  return new Map(
    productIds.map((id) => [id, parts.map((part) => part.get(id) ?? {}).reduce(together, {})] as const),
  );
}

function together(before: ProductContribution, added: ProductContribution): ProductContribution {
  return {
    ...before,
    ...added,
    certificate_types: united(before.certificate_types, added.certificate_types),
    badges: united(before.badges, added.badges),
  };
}

function united(before: readonly string[] = [], added: readonly string[] = []): string[] {
  return [...new Set([...before, ...added])];
}
