import type { CatalogueCard, CatalogueResult, ProductPage, Suggestions } from "@pasar-sentra/wire/catalogue";
import type { CooperativeCard, SentraCard } from "@pasar-sentra/wire/directory";

/*
 * What answers are made of, named as the backend names what changes (`CatalogueChanges.tags`): a list carries the
 * names of all that stand in it, so that what changed is never shown as it was; `lists` says that one more or less
 * may belong into it.
 */
export const LISTS = "lists";

export function productTag(handle: string): string {
  return `product:${handle}`;
}

export function catalogueTags({ cards }: CatalogueResult): string[] {
  return [LISTS, ...cards.flatMap(cardTags)];
}

export function productPageTags({ handle, cooperative, sentra, related }: ProductPage): string[] {
  return [
    productTag(handle),
    cooperativeTag(cooperative.slug),
    sentraTag(sentra.slug),
    ...related.flatMap(cardTags),
  ];
}

export function sentraTags(sentra: Pick<SentraCard, "slug">[]): string[] {
  return [LISTS, ...sentra.map(({ slug }) => sentraTag(slug))];
}

export function cooperativeTags(cooperatives: Pick<CooperativeCard, "slug" | "sentra_slug">[]): string[] {
  const tags = cooperatives.flatMap(({ slug, sentra_slug }) => [
    cooperativeTag(slug),
    sentraTag(sentra_slug),
  ]);
  return [LISTS, ...tags];
}

export function suggestionTags({ products, sentra, cooperatives }: Suggestions): string[] {
  return [
    LISTS,
    ...products.map(({ handle }) => productTag(handle)),
    ...sentra.map(({ slug }) => sentraTag(slug)),
    ...cooperatives.map(({ slug }) => cooperativeTag(slug)),
  ];
}

function cardTags(card: CatalogueCard): string[] {
  return [productTag(card.handle), cooperativeTag(card.cooperative_slug)];
}

function cooperativeTag(slug: string): string {
  return `cooperative:${slug}`;
}

function sentraTag(slug: string): string {
  return `sentra:${slug}`;
}
