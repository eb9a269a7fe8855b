import { clothPaint } from "../cloth-pattern";
import { drawGiftBox } from "../container";
import { fitted, type Drawings } from "../drawing";
import { DYE_POTS } from "../dye-pots";
import { drawPouch, drawRetortPouch } from "../pouch";

/** Payakumbuh: rendang that keeps. */
export const payakumbuh: Drawings = {
  "rendang-daging-200-g": (sheet) =>
    drawRetortPouch(sheet, { mark: "rendang", colour: "#6e2a1c", accent: "#e0a526" }),
  "rendang-telur": (sheet) =>
    drawPouch(sheet, { mark: "egg", colour: "#c98a1f", accent: "#6e2a1c" }, "round"),
  "rendang-paru": (sheet) =>
    drawPouch(sheet, { mark: "lung", colour: "#3f2a1c", accent: "#e0a526" }, "window"),
  "rendang-jamur": (sheet) =>
    drawRetortPouch(sheet, { mark: "mushroom", colour: "#3f6b4f", accent: "#f0c44f" }),
  "dendeng-balado": (sheet) =>
    drawPouch(sheet, { mark: "jerky", colour: "#a8452f", accent: "#f0c44f" }, "sash"),
  "bumbu-rendang": (sheet) => drawRetortPouch(sheet, { mark: "spice", colour: "#b5522a", accent: "#3f6b4f" }),
  "hampers-rendang": fitted(
    (sheet) =>
      drawGiftBox(
        sheet,
        { mark: "rendang", colour: "#7d2f3c", accent: "#e0a526" },
        clothPaint(sheet, { motif: "songket", colours: DYE_POTS.secang, size: 0.9 }),
      ),
    1.08,
    -60,
  ),
};
