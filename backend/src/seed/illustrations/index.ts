import type { Drawings } from "./drawing";
import { beleka } from "./products/beleka";
import { ciomas } from "./products/ciomas";
import { giriloyo } from "./products/giriloyo";
import { kasongan } from "./products/kasongan";
import { kendalsari } from "./products/kendalsari";
import { kotagede } from "./products/kotagede";
import { payakumbuh } from "./products/payakumbuh";
import { sanan } from "./products/sanan";
import { seberangMesjid } from "./products/seberang-mesjid";
import { tanggulangin } from "./products/tanggulangin";
import { troso } from "./products/troso";
import { turi } from "./products/turi";
import { Sheet } from "./sheet";

const DRAWINGS: Drawings = {
  ...kendalsari,
  ...ciomas,
  ...turi,
  ...sanan,
  ...kasongan,
  ...kotagede,
  ...giriloyo,
  ...troso,
  ...tanggulangin,
  ...payakumbuh,
  ...beleka,
  ...seberangMesjid,
};

/** Handles of all products that have a drawing. */
export const DRAWN_HANDLES: readonly string[] = Object.keys(DRAWINGS);

/**
 * The picture of a product: a standalone SVG, 1200 units square, with the textile band of the sentra in
 * `areaCode` along its lower edge. Throws a RangeError for a handle without a drawing or a malformed code.
 */
export function drawProduct(handle: string, areaCode: string): string {
  const drawing = Object.hasOwn(DRAWINGS, handle) ? DRAWINGS[handle] : undefined;
  if (drawing === undefined) {
    throw new RangeError(`no drawing for the product ${JSON.stringify(handle.slice(0, 80))}`);
  }
  const sheet = new Sheet();
  drawing(sheet);
  return sheet.toSvg(areaCode);
}
