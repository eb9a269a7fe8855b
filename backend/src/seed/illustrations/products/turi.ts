import { drawBottle, drawGiftBox, drawJar, drawTube } from "../container";
import { fitted, type Drawings } from "../drawing";
import { drawPouch } from "../pouch";

/** Turi, Sleman: what is made of salak pondoh. */
export const turi: Drawings = {
  "keripik-salak": (sheet) =>
    drawPouch(sheet, { mark: "salak-slice", colour: "#7a4526", accent: "#e0a526" }, "window"),
  "dodol-salak": fitted(
    (sheet) => drawGiftBox(sheet, { mark: "dodol", colour: "#3f6b4f", accent: "#e0a526" }),
    1.08,
    -60,
  ),
  "manisan-salak": (sheet) =>
    drawJar(sheet, { mark: "salak-slice", colour: "#ffffff", accent: "#3f6b4f" }, "#dcb55f", "#3f6b4f"),
  "sirup-salak": (sheet) =>
    drawBottle(sheet, { mark: "salak", colour: "#ffffff", accent: "#a8452f" }, "#a5562b", "#2e2018"),
  "kurma-salak": (sheet) => drawPouch(sheet, { mark: "date", colour: "#c98a3a", accent: "#7a4526" }, "round"),
  "kopi-biji-salak": (sheet) => drawTube(sheet, { mark: "coffee", colour: "#4a2d1a", accent: "#c98a3a" }),
  "selai-salak": (sheet) =>
    drawJar(sheet, { mark: "salak", colour: "#ffffff", accent: "#a8452f" }, "#8a4526", "#c9a24a"),
};
