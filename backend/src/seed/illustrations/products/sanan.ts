import { drawGiftBox, drawTube } from "../container";
import { fitted, type Drawings } from "../drawing";
import { drawPouch } from "../pouch";

/** Sanan, Malang: tempe and fruit, fried thin. */
export const sanan: Drawings = {
  "keripik-tempe-original": (sheet) =>
    drawPouch(sheet, { mark: "tempe", colour: "#e0a526", accent: "#7a4a26" }),
  "keripik-tempe-pedas": (sheet) =>
    drawPouch(sheet, { mark: "chilli", colour: "#a8452f", accent: "#e0a526" }, "round"),
  "keripik-tempe-keju": (sheet) =>
    drawPouch(sheet, { mark: "cheese", colour: "#f3d88f", accent: "#a8452f" }, "sash"),
  "keripik-tempe-daun-jeruk": (sheet) =>
    drawPouch(sheet, { mark: "lime-leaf", colour: "#3f6b4f", accent: "#e0a526" }, "sash"),
  "keripik-tempe-rumput-laut": (sheet) =>
    drawPouch(sheet, { mark: "seaweed", colour: "#1f3a5f", accent: "#8fa3bd" }),
  "keripik-tempe-balado": (sheet) =>
    drawPouch(sheet, { mark: "barbecue", colour: "#6e2a24", accent: "#f0b93a" }, "round"),
  "keripik-tempe-kaleng": (sheet) => drawTube(sheet, { mark: "tempe", colour: "#a8452f", accent: "#e0a526" }),
  "keripik-nangka": (sheet) =>
    drawPouch(sheet, { mark: "jackfruit", colour: "#efe0c4", accent: "#e0a526" }, "window"),
  "keripik-apel": (sheet) =>
    drawPouch(sheet, { mark: "apple", colour: "#5d8f69", accent: "#a8452f" }, "round"),
  "keripik-pisang": (sheet) =>
    drawPouch(sheet, { mark: "banana", colour: "#24385a", accent: "#e0a526" }, "window"),
  "hampers-keripik-sanan": fitted(
    (sheet) => drawGiftBox(sheet, { mark: "tempe", colour: "#c98a1f", accent: "#a8452f" }),
    1.08,
    -60,
  ),
};
