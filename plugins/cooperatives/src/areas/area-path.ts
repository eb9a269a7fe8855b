import type { AreaChild, AreaPath } from "../store-api";
import { areaName } from "./area-name";
import { areaChildCodes, areaTable, parentCode } from "./area-table";

/** An area with those above it, province first; null for a code that does not exist. */
export function areaPath(code: string): AreaPath | null {
  const names = areaTable();
  const raw = names.get(code);
  if (raw === undefined) return null;
  const path: AreaPath["path"] = [];
  for (let at: string | null = code; at !== null; at = parentCode(at)) {
    path.unshift({ code: at, name: areaName(names.get(at) ?? "") });
  }
  return { code, name: areaName(raw), path };
}

/** The areas directly below a code; the provinces for null; null for a code that does not exist. */
export function areaChildren(code: string | null): AreaChild[] | null {
  const names = areaTable();
  if (code !== null && !names.has(code)) return null;
  return areaChildCodes(code ?? "").map((child) => ({ code: child, name: areaName(names.get(child) ?? "") }));
}

/** Whether a code names a village (desa or kelurahan), the level that freight is priced to. */
export function isVillage(code: string): boolean {
  return /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code) && areaTable().has(code);
}
