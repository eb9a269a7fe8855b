import { areaLevel } from "./area-level";
import { areaPath } from "./area-path";

/** True for the code of a village (desa, kelurahan) that is in the register. */
export function isVillage(code: string): boolean {
  return areaLevel(code) === "villages" && areaPath(code) !== null;
}
