import { drawBangle, drawBracelet } from "../bangle";
import { fitted, type Drawings } from "../drawing";
import { drawBrooch, drawBeadStuds, drawDropEarrings, drawNecklace } from "../jewellery";
import { drawRing } from "../ring";
import { drawMiniatureBecak, drawSpoons } from "../silverware";

const NAVY = "#24385a";
const MAROON = "#6e2a24";
const MOSS = "#33583f";

/** Kotagede, Yogyakarta: silver, drawn to wire and curled. */
export const kotagede: Drawings = {
  "cincin-perak-polos": fitted((sheet) => drawRing(sheet, "plain", "#c4c3bf", NAVY), 1.12, -60),
  "cincin-perak-filigri": fitted((sheet) => drawRing(sheet, "filigree", "#1f3a5f", MAROON), 1.1, -30),
  "cincin-perak-batu": fitted((sheet) => drawRing(sheet, "stone", "#a8452f", MOSS), 1.1, -30),
  "gelang-perak-pilin": fitted((sheet) => drawBangle(sheet, "open", MOSS), 1.08, -50),
  "gelang-perak-lebar": fitted((sheet) => drawBangle(sheet, "cuff", NAVY), 1.1, -80),
  "gelang-rantai-perak": (sheet) => drawBracelet(sheet, "#a8452f", NAVY),
  "kalung-liontin-filigri": (sheet) => drawNecklace(sheet, "#1f3a5f", NAVY),
  "anting-perak-gantung": (sheet) => drawDropEarrings(sheet, "#a8452f", NAVY),
  "anting-perak-bulat": (sheet) => drawBeadStuds(sheet, MAROON),
  "bros-perak-bunga": (sheet) => drawBrooch(sheet, "#3f6b4f", "#4a1f2a"),
  "set-sendok-perak": (sheet) => drawSpoons(sheet, MAROON),
  "miniatur-becak-perak": fitted((sheet) => drawMiniatureBecak(sheet), 1.1, -60),
};
