import { areaPath } from "./area-path";
import type { AreaPath } from "@pasar-sentra/wire/area";

/** The area of a stored code, which was checked when it was stored; a later edition may have dropped it. */
export function knownArea(code: string): AreaPath {
  return areaPath(code) ?? { code, name: code, path: [{ code, name: code }] };
}
