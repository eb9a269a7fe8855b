import type { ListingChangeKind } from "@pasar-sentra/wire/listing";
import type { ParsedListing, ParsedVariant } from "./listing-input";

/** A difference between two readings of a listing, in the words of its history. */
export interface ListingDifference {
  kind: ListingChangeKind;
  variant_id: string | null;
  variant_title: string | null;
  field: string | null;
  old_value: string | null;
  new_value: string | null;
}

const TEXT_FIELDS = ["title", "subtitle", "description", "material", "commodity", "sentra_slug"] as const;

type Compared = Omit<ParsedListing, "variants"> & { variants: readonly ParsedVariant[] };

/** Everything that differs, one entry a field. Variants are paired by id, so both readings must carry ids. */
export function listingChanges(before: Compared, after: Compared): ListingDifference[] {
  const old = new Map(before.variants.map((variant) => [variant.id, variant]));
  const kept = new Set(after.variants.map(({ id }) => id));
  return [
    ...TEXT_FIELDS.flatMap((field) => textChange(field, before[field], after[field])),
    ...textChange("certificates", before.certificates, after.certificates),
    ...textChange("english", before.english, after.english),
    ...textChange("option_titles", before.option_titles, after.option_titles),
    ...after.variants.flatMap((variant) => {
      const known = old.get(variant.id);
      return known ? variantChanges(known, variant) : [ofVariant(variant, "variant_added", null, null, null)];
    }),
    ...before.variants
      .filter(({ id }) => !kept.has(id))
      .map((variant) => ofVariant(variant, "variant_removed", null, null, null)),
  ];
}

function textChange(field: string, before: unknown, after: unknown): ListingDifference[] {
  const [old_value, new_value] = [asText(before), asText(after)];
  if (old_value === new_value) return [];
  return [{ kind: "text", variant_id: null, variant_title: null, field, old_value, new_value }];
}

const VARIANT_TEXTS = ["option_values", "code", "weight_grams", "size_mm"] as const;

function variantChanges(before: ParsedVariant, after: ParsedVariant): ListingDifference[] {
  const compare = (kind: ListingChangeKind, field: string | null, a: unknown, b: unknown) => {
    const [from, to] = [asText(a), asText(b)];
    return from === to ? [] : [ofVariant(after, kind, field, from, to)];
  };
  const terms = Object.keys(after.terms) as (keyof ParsedVariant["terms"])[];
  return [
    ...compare("price", null, before.tiers, after.tiers),
    ...compare("stock", null, before.stock, after.stock),
    ...terms.flatMap((field) => compare("terms", field, before.terms[field], after.terms[field])),
    ...VARIANT_TEXTS.flatMap((field) => compare("text", field, before[field], after[field])),
  ];
}

function ofVariant(
  variant: ParsedVariant,
  kind: ListingChangeKind,
  field: string | null,
  old_value: string | null,
  new_value: string | null,
): ListingDifference {
  const variant_title = variant.option_values.join(" · ");
  return { kind, variant_id: variant.id ?? null, variant_title, field, old_value, new_value };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
