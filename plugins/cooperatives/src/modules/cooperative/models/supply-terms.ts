import { model } from "@medusajs/framework/utils";
import { SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";

/** On what terms a cooperative supplies one variant. Quantities count the base `unit`. */
export const SupplyTerms = model.define("supply_terms", {
  id: model.id({ prefix: "supply" }).primaryKey(),
  variant_id: model.text().unique(),
  /** What a quantity of 1 is. */
  unit: model.enum([...SUPPLY_UNITS]),
  /** The unit in which the trade counts, such as kodi; null when it is `unit` itself. */
  trade_unit: model.enum([...SUPPLY_UNITS]).nullable(),
  /** How many `unit` make one `trade_unit`. */
  trade_unit_size: model.number().default(1),
  /** Smallest quantity in one order line. */
  moq: model.number().default(1),
  /** The quantity must be a multiple of this (case pack). */
  order_multiple: model.number().default(1),
  /** Days from order to ready-for-pickup: packing time from stock, making time otherwise. */
  lead_time_days: model.number(),
  made_to_order: model.boolean().default(false),
  /** What all members together can make in a month; null when unknown. */
  monthly_capacity: model.number().nullable(),
  /** GTIN-13 with a valid check digit (GS1 General Specifications 7.9). */
  gtin: model.text().nullable(),
});
