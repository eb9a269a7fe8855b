import { inParts } from "@pasar-sentra/foundation/http/in-parts";
import type { ParsedListing } from "../listing/listing-input";
import { MAX_VARIANTS } from "../listing/listing-limits";
import { assembleProduct } from "./assemble-product";
import { assembleVariant } from "./assemble-variant";
import type { ExistingListing } from "./existing-listing";
import type { ProblemList } from "./problem-list";
import type { SheetRow } from "./sheet-row";

/** One listing of an import, as it will be written. */
export interface ImportedListing {
  /** Rows of the spreadsheet that it came from. */
  rows: number[];
  listing: ParsedListing;
  /** Of a listing that is there; null for a new one. */
  product_id: string | null;
  /** The version that the dry run saw. */
  version: number | null;
}

/** Rows of one listing belong together: by its code, or for a new one by its name. */
export function groupRows(rows: readonly SheetRow[]): SheetRow[][] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = row.listing ? `=${row.listing}` : (row.product.title ?? "").toLocaleLowerCase("id");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Listings that are put together before others get their turn. */
const PART = 50;

/** Puts rows together to listings; what is wrong goes to `problems`. Listings that would not change are left out. */
export async function assembleListings(
  rows: readonly SheetRow[],
  existing: ReadonlyMap<string, ExistingListing>,
  problems: ProblemList,
): Promise<ImportedListing[]> {
  const codes = new Map<string, number>();
  const listings: ImportedListing[] = [];
  await inParts(groupRows(rows), PART, (group) => {
    noteCodes(group, codes, problems);
    const listing = importedListing(group, existing, problems);
    if (listing) listings.push(listing);
  });
  return listings;
}

/** Null for one that would not change, or that is wrong as a whole. */
function importedListing(
  group: SheetRow[],
  existing: ReadonlyMap<string, ExistingListing>,
  problems: ProblemList,
): ImportedListing | null {
  const [first] = group as [SheetRow, ...SheetRow[]];
  const known = first.listing ? existing.get(first.listing) : undefined;
  if (first.listing && !known) {
    for (const { row } of group) problems.add(row, "listing", "unknown_listing", { value: first.listing });
    return null;
  }
  if (known && (known.state === "in_review" || known.state === "removed")) {
    problems.add(first.row, "listing", "listing_in_review");
    return null;
  }
  const listing = assemble(group, known ?? null, problems);
  if (!listing || (known && JSON.stringify(listing) === JSON.stringify(plain(known)))) return null;
  return {
    rows: group.map(({ row }) => row),
    listing: known ? withStockSeen(listing, known) : listing,
    product_id: known?.product_id ?? null,
    version: known?.version ?? null,
  };
}

function assemble(
  group: SheetRow[],
  known: ExistingListing | null,
  problems: ProblemList,
): ParsedListing | null {
  const product = assembleProduct(group, known?.snapshot ?? null, problems);
  const variants = known ? plain(known).variants : [];
  const taken = new Map<string, number>();
  for (const row of group) {
    const values = optionValues(row, product.option_titles.length);
    const place = findVariant(row, values, variants);
    const choice = JSON.stringify((values.length > 0 ? values : variants[place]?.option_values)?.map(folded));
    const before = taken.get(choice);
    if (before !== undefined) {
      problems.add(row.row, "option_1", "choice_twice", { row: before });
      continue;
    }
    taken.set(choice, row.row);
    const variant = assembleVariant(
      row,
      values,
      product.option_titles.length,
      variants[place] ?? null,
      problems,
    );
    if (place >= 0) variants[place] = variant;
    else variants.push(variant);
  }
  if (variants.length > MAX_VARIANTS) {
    problems.add(group[0]?.row ?? 0, "option_1", "too_many_variants", { most: MAX_VARIANTS });
    return null;
  }
  return { ...product, variants };
}

/** A variant that is there is known by its code, else by what is chosen. */
function findVariant(row: SheetRow, values: string[], variants: ParsedListing["variants"]): number {
  const { code } = row.variant;
  const byCode = code
    ? variants.findIndex((variant) => variant.id && folded(variant.code) === folded(code))
    : -1;
  if (byCode >= 0) return byCode;
  const wanted = JSON.stringify(values.map(folded));
  return variants.findIndex(
    (variant) => variant.id && JSON.stringify(variant.option_values.map(folded)) === wanted,
  );
}

function optionValues({ variant }: SheetRow, count: number): string[] {
  return [variant.option_1, variant.option_2].slice(0, count).filter((value) => typeof value === "string");
}

/** One code, one variant, in the whole file. */
function noteCodes(group: SheetRow[], codes: Map<string, number>, problems: ProblemList): void {
  for (const { row, variant } of group) {
    if (!variant.code) continue;
    const before = codes.get(folded(variant.code));
    if (before !== undefined) problems.add(row, "code", "code_twice", { row: before });
    codes.set(folded(variant.code), row);
  }
}

/** The stock that the dry run saw: another one at the time of writing is a conflict. */
function withStockSeen(listing: ParsedListing, { snapshot }: ExistingListing): ParsedListing {
  const seen = new Map(snapshot.variants.map(({ id, stock }) => [id, stock]));
  return {
    ...listing,
    variants: listing.variants.map((variant) =>
      variant.id ? { ...variant, stock_seen: seen.get(variant.id) ?? null } : variant,
    ),
  };
}

/** A listing that is there in the shape of one that is sent: without what sales hold. */
function plain({ snapshot }: ExistingListing): ParsedListing {
  return {
    ...snapshot,
    variants: snapshot.variants.map(({ reserved: _, ...variant }) => variant),
  };
}

function folded(text: string): string {
  return text.toLocaleLowerCase("id");
}
