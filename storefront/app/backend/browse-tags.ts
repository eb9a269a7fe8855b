import type {
  CatalogueCard,
  CatalogueResult,
  CooperativeCard,
  ProductPage,
  SentraCard,
} from "@pasar-sentra/cooperatives/store-api";

/** Lists of their kind, which one more or one less changes. */
export const CATALOGUE = "catalogue";
export const PEOPLE = "people";

export function productTag(id: string): string {
  return `product:${id}`;
}

export function cooperativeTag(slug: string): string {
  return `cooperative:${slug}`;
}

export function sentraTag(slug: string): string {
  return `sentra:${slug}`;
}

export function catalogueTags({ cards }: CatalogueResult): string[] {
  return [CATALOGUE, ...cards.flatMap(cardTags)];
}

export function productPageTags({ id, cooperative, sentra, related }: ProductPage): string[] {
  return [
    productTag(id),
    cooperativeTag(cooperative.slug),
    sentraTag(sentra.slug),
    ...related.flatMap(cardTags),
  ];
}

export function sentraTags(sentra: Pick<SentraCard, "slug">[]): string[] {
  return [PEOPLE, ...sentra.map(({ slug }) => sentraTag(slug))];
}

export function cooperativeTags(cooperatives: Pick<CooperativeCard, "slug" | "sentra_slug">[]): string[] {
  return [
    PEOPLE,
    ...cooperatives.flatMap(({ slug, sentra_slug }) => [cooperativeTag(slug), sentraTag(sentra_slug)]),
  ];
}

function cardTags(card: CatalogueCard): string[] {
  return [productTag(card.id), cooperativeTag(card.cooperative_slug), sentraTag(card.sentra_slug)];
}
