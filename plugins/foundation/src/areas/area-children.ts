import type { AreaChild } from "@pasar-sentra/wire/area";
import { areaLevel, levelBelow } from "./area-level";
import { areaPath } from "./area-path";
import { areaTable } from "./area-table";

/**
 * The areas directly under one, by name; the provinces for null. Null for an unknown code, an empty
 * list for a village.
 */
export function areaChildren(parent: string | null): AreaChild[] | null {
  if (parent === null) return areaTable("provinces").children("");
  const level = areaLevel(parent);
  if (!level || !areaPath(parent)) return null;
  const below = levelBelow(level);
  return below ? areaTable(below).children(parent) : [];
}
