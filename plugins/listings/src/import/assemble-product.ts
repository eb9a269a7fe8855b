import type { ParsedListing } from "../listing/listing-input";
import type { ListingSnapshot } from "../listing/listing-snapshot";
import type { ProblemList } from "./problem-list";
import type { ProductCells, SheetRow } from "./sheet-row";

type Product = Omit<ParsedListing, "variants">;

/** Shown over the choice when the file names none. */
const DEFAULT_OPTION = "Pilihan";

/** What the rows of a listing say of the product: the first word counts, the others are empty or the same. */
export function assembleProduct(
  group: readonly SheetRow[],
  known: ListingSnapshot | null,
  problems: ProblemList,
): Product {
  const said = <Key extends keyof ProductCells>(key: Key) => agreed(group, key, problems);
  const first = group[0]?.row ?? 0;
  const title = said("title");
  const commodity = said("commodity");
  if (!known) {
    if (!title) problems.add(first, "title", "required");
    else if (title.length < 3) problems.add(first, "title", "too_short", { shortest: 3 });
    if (!commodity) problems.add(first, "commodity", "required");
  }
  const text = (key: "subtitle" | "description" | "material") => cleared(said(key), known?.[key] ?? "");
  const english = (key: "title" | "subtitle" | "description" | "material") =>
    cleared(said(`${key}_en`), known?.english[key] ?? "");
  return {
    title: title || (known?.title ?? ""),
    subtitle: text("subtitle"),
    description: text("description"),
    material: text("material"),
    commodity: commodity ?? known?.commodity ?? null,
    sentra_slug: known?.sentra_slug ?? null,
    certificates: cleared(said("certificates"), known?.certificates ?? []),
    english: {
      title: english("title"),
      subtitle: english("subtitle"),
      description: english("description"),
      material: english("material"),
    },
    option_titles: optionTitles(group, known, problems),
  };
}

/** @returns what the rows agree on; a row that says otherwise is a problem */
function agreed<Key extends keyof ProductCells>(
  group: readonly SheetRow[],
  key: Key,
  problems: ProblemList,
): ProductCells[Key] {
  let found: ProductCells[Key] | undefined;
  let at = 0;
  for (const { row, product } of group) {
    const value = product[key];
    if (value === undefined) continue;
    if (found === undefined) {
      found = value;
      at = row;
    } else if (JSON.stringify(value) !== JSON.stringify(found)) {
      problems.add(row, key, "differs", { row: at });
    }
  }
  return found as ProductCells[Key];
}

function cleared<Value extends string | unknown[]>(said: Value | null | undefined, kept: Value): Value {
  if (said === undefined) return kept;
  return said ?? ((typeof kept === "string" ? "" : []) as Value);
}

function optionTitles(
  group: readonly SheetRow[],
  known: ListingSnapshot | null,
  problems: ProblemList,
): string[] {
  const first = agreed(group, "option_1_title", problems);
  const second = agreed(group, "option_2_title", problems);
  if (known) {
    const kept = known.option_titles.map((title, index) => (index === 0 ? first : second) || title);
    if (second && known.option_titles.length < 2) {
      problems.add(group[0]?.row ?? 0, "option_2_title", "option_count");
    }
    return kept;
  }
  const hasSecond = group.some(({ variant }) => typeof variant.option_2 === "string");
  const titles = [first || DEFAULT_OPTION, ...(second || hasSecond ? [second || `${DEFAULT_OPTION} 2`] : [])];
  if (titles[0]?.toLowerCase() === titles[1]?.toLowerCase()) {
    problems.add(group[0]?.row ?? 0, "option_2_title", "same_as_first");
  }
  return titles;
}
