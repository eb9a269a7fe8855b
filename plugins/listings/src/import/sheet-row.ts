import { MAX_PRICE, MAX_STOCK } from "../listing/listing-limits";
import type { Commodity } from "@pasar-sentra/wire/goods";
import { isGtin13 } from "@pasar-sentra/cooperatives/supply/gtin";
import { SUPPLY_UNITS, type SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import { readCertificates } from "./certificate-cell";
import { type ColumnKey, TIER_NUMBERS } from "./column";
import { COMMODITY_WORDS } from "@pasar-sentra/wire/commodity-words";
import { commodityOfWord } from "./commodity-of-word";
import type { CellValue, RowCells } from "./row-cells";

/** Word for goods made to order, in place of a stock: "PO" is what traders say. */
export const MADE_TO_ORDER = "PO";
const MADE_TO_ORDER_WORDS = new Set(["po", "pesanan", "made to order", "pre-order", "preorder"]);

/** A row of the spreadsheet: what it says of its product and of its variant. */
export interface SheetRow {
  row: number;
  /** Handle of a listing that is there; empty for a new one. */
  listing: string;
  product: ProductCells;
  variant: VariantCells;
}

export interface ProductCells {
  title: CellValue<string>;
  commodity: CellValue<Commodity>;
  subtitle: CellValue<string>;
  description: CellValue<string>;
  material: CellValue<string>;
  certificates: CellValue<{ type: string; number: string }[]>;
  title_en: CellValue<string>;
  subtitle_en: CellValue<string>;
  description_en: CellValue<string>;
  material_en: CellValue<string>;
  option_1_title: CellValue<string>;
  option_2_title: CellValue<string>;
}

export interface VariantCells {
  option_1: CellValue<string>;
  option_2: CellValue<string>;
  code: CellValue<string>;
  unit: CellValue<SupplyUnit>;
  price: CellValue<number>;
  /** `[from, price]` of each wholesale tier. */
  tiers: [CellValue<number>, CellValue<number>][];
  moq: CellValue<number>;
  order_multiple: CellValue<number>;
  trade_unit: CellValue<SupplyUnit>;
  trade_unit_size: CellValue<number>;
  lead_time_days: CellValue<number>;
  /** Null for goods made to order. */
  stock: CellValue<number>;
  monthly_capacity: CellValue<number>;
  weight_grams: CellValue<number>;
  length: CellValue<number>;
  width: CellValue<number>;
  height: CellValue<number>;
  gtin: CellValue<string>;
}

const COUNT = 1_000_000;
const MILLIMETRES = 20_000;

export function readRow(cells: RowCells): SheetRow {
  return {
    row: cells.row,
    listing: String(cells.raw("listing")).toLowerCase(),
    product: readProduct(cells),
    variant: readVariant(cells),
  };
}

function readProduct(cells: RowCells): ProductCells {
  return {
    title: cells.text("title", 120),
    commodity: cells.word("commodity", commodityOfWord, knownCommodities),
    subtitle: cells.text("subtitle", 120),
    description: cells.text("description", 4000),
    material: cells.text("material", 200),
    certificates: certificates(cells),
    title_en: cells.text("title_en", 120),
    subtitle_en: cells.text("subtitle_en", 120),
    description_en: cells.text("description_en", 4000),
    material_en: cells.text("material_en", 200),
    option_1_title: cells.text("option_1_title", 40),
    option_2_title: cells.text("option_2_title", 40),
  };
}

const knownCommodities = Object.values(COMMODITY_WORDS)
  .map(({ names: [indonesian] }) => indonesian)
  .join(", ");

function certificates(cells: RowCells): ProductCells["certificates"] {
  const text = cells.text("certificates", 1000);
  if (text === undefined || text === null) return text;
  const read = readCertificates(text);
  if (!read) cells.problems.add(cells.row, "certificates", "certificates");
  return read ?? undefined;
}

function readVariant(cells: RowCells): VariantCells {
  const unit = (key: ColumnKey) => cells.word(key, unitOfWord, SUPPLY_UNITS.join(", "));
  return {
    option_1: cells.text("option_1", 60),
    option_2: cells.text("option_2", 60),
    code: code(cells),
    unit: unit("unit"),
    price: cells.whole("price", 1, MAX_PRICE),
    tiers: TIER_NUMBERS.map((number) => [
      cells.whole(`tier_${number}_from`, 2, COUNT),
      cells.whole(`tier_${number}_price`, 1, MAX_PRICE),
    ]),
    moq: cells.whole("moq", 1, COUNT),
    order_multiple: cells.whole("order_multiple", 1, COUNT),
    trade_unit: unit("trade_unit"),
    trade_unit_size: cells.whole("trade_unit_size", 1, COUNT),
    lead_time_days: cells.whole("lead_time_days", 0, 365),
    stock: isMadeToOrder(cells) ? null : cells.whole("stock", 0, MAX_STOCK),
    monthly_capacity: cells.whole("monthly_capacity", 1, COUNT),
    weight_grams: cells.whole("weight_grams", 1, 5_000_000),
    length: cells.whole("length", 1, MILLIMETRES),
    width: cells.whole("width", 1, MILLIMETRES),
    height: cells.whole("height", 1, MILLIMETRES),
    gtin: gtin(cells),
  };
}

function unitOfWord(word: string): SupplyUnit | null {
  const folded = word.toLowerCase().replace("²", "2").replace("³", "3");
  return SUPPLY_UNITS.find((unit) => unit === folded) ?? null;
}

function isMadeToOrder(cells: RowCells): boolean {
  return MADE_TO_ORDER_WORDS.has(String(cells.raw("stock")).toLowerCase());
}

function code(cells: RowCells): CellValue<string> {
  const text = cells.text("code", 60);
  if (typeof text !== "string" || /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text)) return text;
  cells.problems.add(cells.row, "code", "code_format");
  return undefined;
}

function gtin(cells: RowCells): CellValue<string> {
  const text = cells.text("gtin", 40);
  if (typeof text !== "string") return text;
  const digits = text.replace(/\s/g, "");
  if (isGtin13(digits)) return digits;
  cells.problems.add(cells.row, "gtin", "gtin");
  return undefined;
}
