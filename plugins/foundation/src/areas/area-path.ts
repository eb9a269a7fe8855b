import type { AreaPath } from "@pasar-sentra/wire/area";
import { areaLevel } from "./area-level";
import { areaTable, parentCode } from "./area-table";

const CACHE_LIMIT = 5_000;
const paths = new Map<string, AreaPath>();

/**
 * An area with those above it, province first, itself last; null for a code that is not in the register
 * (Kemendagri codes, edition of `idn-area-data`).
 */
export function areaPath(code: string): AreaPath | null {
  const known = paths.get(code);
  if (known) return known;
  const path = findPath(code);
  if (path) {
    if (paths.size >= CACHE_LIMIT) paths.clear();
    paths.set(code, path);
  }
  return path;
}

function findPath(code: string): AreaPath | null {
  const level = areaLevel(code);
  if (!level) return null;
  const parent = parentCode(code);
  const above = parent ? areaPath(parent) : null;
  if (parent && !above) return null;
  const area = areaTable(level)
    .children(parent)
    .find((child) => child.code === code);
  return area ? { ...area, path: [...(above?.path ?? []), area] } : null;
}
