import { PIECES_PER_UNIT, SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";
import type { ListingDraft } from "./listing-draft";

export type ProblemKey =
  | "title"
  | "option"
  | "optionTwice"
  | "codeFormat"
  | "codeTwice"
  | "price"
  | "tierFrom"
  | "tierOrder"
  | "tierCheaper"
  | "tierBeyondMinimum"
  | "minimum"
  | "multiple"
  | "tradeUnit"
  | "leadTime"
  | "gtin"
  | "certificate"
  | "size";

/** What the server would refuse, by the id of the field, in the order of the page. */
export function listingProblems(draft: ListingDraft): Map<string, ProblemKey> {
  const found = new Map<string, ProblemKey>();
  const note = (field: string, problem: ProblemKey) => {
    if (!found.has(field)) found.set(field, problem);
  };
  if (draft.title.trim().length < 3) note("title", "title");
  for (const [index, title] of draft.option_titles.entries()) {
    if (!title.trim()) note(`option-title-${index}`, "option");
  }
  noteVariants(draft, note);
  noteTerms(draft, note);
  for (const [index, { type, number }] of draft.certificates.entries()) {
    if (!type.trim() || !number.trim()) note(`certificate-${index}`, "certificate");
  }
  return found;
}

type Note = (field: string, problem: ProblemKey) => void;

function noteVariants({ variants }: ListingDraft, note: Note): void {
  const choices = new Set<string>();
  const codes = new Set<string>();
  for (const [index, variant] of variants.entries()) {
    for (const [place, value] of variant.option_values.entries()) {
      if (!value.trim()) note(`variant-${index}-option-${place}`, "option");
    }
    const choice = variant.option_values.map(folded).join("\u0000");
    if (choices.has(choice)) note(`variant-${index}-option-0`, "optionTwice");
    choices.add(choice);
    if (variant.code && !/^[A-Za-z0-9][A-Za-z0-9._/-]{0,59}$/.test(variant.code)) {
      note(`variant-${index}-code`, "codeFormat");
    }
    if (variant.code && codes.has(folded(variant.code))) note(`variant-${index}-code`, "codeTwice");
    codes.add(folded(variant.code));
    const sides = Object.values(variant.size_mm ?? {});
    if (sides.some((side) => side < 1)) note(`variant-${index}-length`, "size");
    noteTiers(variant, index, note);
    const gtin = variant.terms.gtin;
    if (gtin && !isGtin13(gtin)) note(`variant-${index}-gtin`, "gtin");
  }
}

function noteTiers({ tiers, terms }: ListingDraft["variants"][number], index: number, note: Note): void {
  for (const [place, tier] of tiers.entries()) {
    const before = tiers[place - 1];
    const field = `variant-${index}-tier-${place}`;
    if (!tier.unit_price) note(`${field}-price`, "price");
    if (!before) {
      if (tier.min_quantity > terms.moq) note(`${field}-from`, "tierBeyondMinimum");
      continue;
    }
    if (!tier.min_quantity) note(`${field}-from`, "tierFrom");
    else if (tier.min_quantity <= before.min_quantity) note(`${field}-from`, "tierOrder");
    if (tier.unit_price >= before.unit_price) note(`${field}-price`, "tierCheaper");
  }
}

function noteTerms({ variants }: ListingDraft, note: Note): void {
  const terms = variants[0]?.terms;
  if (!terms) return;
  if (!terms.moq) note("moq", "minimum");
  if (!terms.order_multiple || terms.moq % terms.order_multiple !== 0) note("order_multiple", "multiple");
  if (terms.trade_unit && (terms.trade_unit === terms.unit || terms.trade_unit_size < 1)) {
    note("trade_unit", "tradeUnit");
  }
  if (terms.lead_time_days > 365) note("lead_time_days", "leadTime");
}

/** Pieces of a trade unit that is always the same; null for one that the seller says. */
export function fixedSize(unit: string | null): number | null {
  const known = SUPPLY_UNITS.find((candidate) => candidate === unit);
  return known ? (PIECES_PER_UNIT[known] ?? null) : null;
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase("id");
}

/** GS1 General Specifications 7.9.1: weights 3 and 1 from the right. */
function isGtin13(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits
    .slice(0, 12)
    .reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10 === digits[12];
}
