import type { ParsedVariant } from "../listing/listing-input";
import { tierProblem } from "../listing/tier-problem";
import type { PriceTier } from "@pasar-sentra/wire/goods";
import { PIECES_PER_UNIT } from "@pasar-sentra/wire/supply-unit";
import type { ColumnKey } from "./column";
import type { ProblemList } from "./problem-list";
import type { CellValue } from "./row-cells";
import type { SheetRow, VariantCells } from "./sheet-row";

type Note = (column: ColumnKey, code: string, params?: Record<string, string | number>) => void;

/** What a row says of its variant, over what is there; defaults and required cells for a new one. */
export function assembleVariant(
  { row, variant: cells }: SheetRow,
  values: string[],
  optionCount: number,
  known: ParsedVariant | null,
  problems: ProblemList,
): ParsedVariant {
  const note: Note = (column, code, params) => problems.add(row, column, code, params);
  if (!known) noteMissing(cells, values, optionCount, note);
  const terms = assembleTerms(cells, known, note);
  const tiers = assembleTiers(cells, known?.tiers ?? [], note);
  if (tiers[0] && tiers[0].min_quantity > terms.moq)
    note("moq", "below_first_tier", { least: tiers[0].min_quantity });
  return {
    ...(known?.id ? { id: known.id } : {}),
    option_values: values.length === optionCount ? values : (known?.option_values ?? values),
    code: cells.code || (known?.code ?? ""),
    weight_grams: over(cells.weight_grams, known?.weight_grams ?? null),
    size_mm: assembleSize(cells, known, note),
    tiers,
    stock: cells.stock === undefined ? (known?.stock ?? null) : cells.stock,
    terms,
  };
}

function over<Value>(said: CellValue<Value>, kept: Value | null): Value | null {
  return said === undefined ? kept : said;
}

function noteMissing(cells: VariantCells, values: string[], optionCount: number, note: Note): void {
  if (!cells.option_1) note("option_1", "required");
  else if (values.length < optionCount) note("option_2", "required");
  for (const key of ["unit", "price"] as const) if (!cells[key]) note(key, "required");
  for (const key of ["lead_time_days", "stock"] as const) {
    if (cells[key] === undefined) note(key, "required");
  }
}

function assembleTerms(cells: VariantCells, known: ParsedVariant | null, note: Note): ParsedVariant["terms"] {
  const before = known?.terms;
  const trade_unit = over(cells.trade_unit, before?.trade_unit ?? null);
  const unit = cells.unit ?? before?.unit ?? "buah";
  const moq = cells.moq ?? before?.moq ?? 1;
  const order_multiple = cells.order_multiple ?? before?.order_multiple ?? 1;
  if (moq % order_multiple !== 0) note("moq", "not_a_multiple", { multiple: order_multiple });
  return {
    unit,
    trade_unit,
    trade_unit_size: tradeUnitSize(cells, unit, trade_unit, before?.trade_unit_size ?? 1, note),
    moq,
    order_multiple,
    lead_time_days: cells.lead_time_days ?? before?.lead_time_days ?? 0,
    monthly_capacity: over(cells.monthly_capacity, before?.monthly_capacity ?? null),
    gtin: over(cells.gtin, before?.gtin ?? null),
  };
}

/** A kodi holds 20 whatever the file says; another trade unit says how many it holds. */
function tradeUnitSize(
  { trade_unit_size }: VariantCells,
  unit: ParsedVariant["terms"]["unit"],
  trade: ParsedVariant["terms"]["trade_unit"],
  before: number,
  note: Note,
): number {
  if (trade === null) {
    if (trade_unit_size && trade_unit_size !== 1) note("trade_unit", "required");
    return 1;
  }
  if (trade === unit) note("trade_unit", "same_unit");
  const pieces = PIECES_PER_UNIT[trade];
  const size = trade_unit_size ?? pieces ?? before;
  if (pieces && size !== pieces) note("trade_unit_size", "fixed_size", { unit: trade, size: pieces });
  return size;
}

function assembleSize(
  cells: VariantCells,
  known: ParsedVariant | null,
  note: Note,
): ParsedVariant["size_mm"] {
  const before = known?.size_mm ?? null;
  const length = over(cells.length, before?.length ?? null);
  const width = over(cells.width, before?.width ?? null);
  const height = over(cells.height, before?.height ?? null);
  if (length !== null && width !== null && height !== null) return { length, width, height };
  const sides = { length, width, height };
  if (Object.values(sides).some((side) => side !== null)) {
    for (const [side, value] of Object.entries(sides)) {
      if (value === null) note(side as ColumnKey, "size_incomplete");
    }
  }
  return null;
}

function assembleTiers(cells: VariantCells, before: readonly PriceTier[], note: Note): PriceTier[] {
  const tiers: PriceTier[] = [];
  const columns: [ColumnKey, ColumnKey][] = [];
  const retail = cells.price ?? before[0]?.unit_price;
  // Without a unit price, which is noted already, nothing can be said of the tiers.
  if (!retail) return [];
  tiers.push({ min_quantity: before[0]?.min_quantity ?? 1, unit_price: retail });
  columns.push(["price", "price"]);
  for (const [index, [from, price]] of cells.tiers.entries()) {
    const number = (index + 1) as 1 | 2 | 3 | 4;
    const names: [ColumnKey, ColumnKey] = [`tier_${number}_from`, `tier_${number}_price`];
    const known = before[index + 1];
    const min_quantity = over(from, known?.min_quantity ?? null);
    const unit_price = over(price, known?.unit_price ?? null);
    if (min_quantity !== null && unit_price !== null) {
      tiers.push({ min_quantity, unit_price });
      columns.push(names);
    } else if (min_quantity !== null) note(names[1], "required");
    else if (unit_price !== null) note(names[0], "required");
  }
  const problem = tierProblem(tiers);
  const at = problem && columns[problem.index];
  if (problem && at) {
    const isPrice = /cheaper/.test(problem.message);
    note(isPrice ? at[1] : at[0], isPrice ? "tier_not_cheaper" : "tier_not_larger");
  }
  return tiers;
}
