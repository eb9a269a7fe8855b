import { fitted, type Drawings } from "../drawing";
import { drawSandals } from "../sandal";
import { drawShoes } from "../shoe";

const RUBBER = "#5a3418";
const TAN = "#c98d4b";

/** Ciomas, Bogor: sandals and shoes. */
export const ciomas: Drawings = {
  "sandal-kulit-sintetis": (sheet) =>
    drawSandals(sheet, { sole: RUBBER, bed: TAN, strap: "#3f6b4f", accent: "#e0a526", kind: "cross" }),
  "sandal-pria-dua-gesper": (sheet) =>
    drawSandals(sheet, {
      sole: "#2e2018",
      bed: "#8b5a34",
      strap: "#4f2f1d",
      accent: "#d8b04a",
      kind: "double",
    }),
  "sandal-jepit": (sheet) =>
    drawSandals(sheet, {
      sole: "#3a2a1c",
      bed: "#d9b98a",
      strap: "#1f3a5f",
      accent: "#e0a526",
      kind: "thong",
    }),
  "sandal-selop-wanita": (sheet) =>
    drawSandals(sheet, {
      sole: "#8b4a22",
      bed: "#efe0c4",
      strap: "#a8452f",
      accent: "#f0d48a",
      kind: "slide",
    }),
  "sandal-anyam-wanita": (sheet) =>
    drawSandals(sheet, { sole: RUBBER, bed: "#efe0c4", strap: "#c98d4b", accent: "#7a4a26", kind: "woven" }),
  "sandal-gunung-anak": (sheet) =>
    drawSandals(sheet, {
      sole: "#1f3a5f",
      bed: "#8fa3bd",
      strap: "#e0a526",
      accent: "#a8452f",
      kind: "ankle",
      size: 0.84,
    }),
  "sepatu-pantofel-pria": fitted(
    (sheet) => drawShoes(sheet, "loafer", "#33302f", "#1d1a19", "#5b5551"),
    1.1,
    -130,
  ),
  "sepatu-sneaker-kanvas": fitted(
    (sheet) => drawShoes(sheet, "sneaker", "#1f3a5f", "#f3ece0", "#e0a526"),
    1.1,
    -130,
  ),
  "sepatu-flat-wanita": fitted(
    (sheet) => drawShoes(sheet, "flat", "#c9776a", "#8b4a22", "#f3e5d0"),
    1.15,
    -190,
  ),
  "sandal-wedges": fitted((sheet) => drawShoes(sheet, "wedge", "#a8452f", "#c98d4b", "#e0a526"), 1.08, -90),
};
