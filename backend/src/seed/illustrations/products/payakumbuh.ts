import { drawGiftBox, drawJar } from "../container";
import { fitted, type Drawings } from "../drawing";
import { drawPouch, drawRetortPouch } from "../pouch";

/** Payakumbuh: rendang that keeps. */
export const payakumbuh: Drawings = {
  "rendang-daging-200-g": (sheet) =>
    drawRetortPouch(sheet, { mark: "rendang", colour: "#6e2a1c", accent: "#e0a526" }),
  "rendang-telur": (sheet) => drawRetortPouch(sheet, { mark: "egg", colour: "#c98a1f", accent: "#6e2a1c" }),
  "rendang-paru": (sheet) =>
    drawPouch(sheet, { mark: "lung", colour: "#3f2a1c", accent: "#e0a526" }, "window"),
  "rendang-jamur": (sheet) =>
    drawRetortPouch(sheet, { mark: "mushroom", colour: "#3f6b4f", accent: "#f0c44f" }),
  "dendeng-balado": (sheet) =>
    drawPouch(sheet, { mark: "jerky", colour: "#a8452f", accent: "#f0c44f" }, "sash"),
  "bumbu-rendang": (sheet) =>
    drawJar(sheet, { mark: "spice", colour: "#ffffff", accent: "#a8452f" }, "#b5522a", "#6e2a1c"),
  "hampers-rendang": fitted(
    (sheet) => drawGiftBox(sheet, { mark: "rendang", colour: "#1f3a5f", accent: "#e0a526" }),
    1.08,
    -60,
  ),
};
