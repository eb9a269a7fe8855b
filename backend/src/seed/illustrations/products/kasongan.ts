import { fitted, type Drawings } from "../drawing";
import { drawHenMoneyBox, drawKendi, drawMortar, drawPlantPot, drawTableware } from "../earthenware";
import { CLAY, drawVessel } from "../pottery";

/** Kasongan, Bantul: fired clay. */
export const kasongan: Drawings = {
  "guci-tanah-liat-ukir-60-cm": (sheet) =>
    drawVessel(sheet, {
      colour: CLAY.terracotta,
      profile: [
        [130, 230],
        [140, 256],
        [96, 292],
        [100, 336],
        [190, 406],
        [270, 530],
        [282, 650],
        [220, 814],
        [140, 928],
        [146, 950],
      ],
      reliefs: [
        { kind: "lozenge", from: 530, to: 634, ground: "#e9c595", count: 13 },
        { kind: "rope", from: 336, to: 358 },
      ],
    }),
  "vas-bunga-leher-panjang": (sheet) =>
    drawVessel(sheet, {
      colour: CLAY.jade,
      profile: [
        [92, 190],
        [84, 220],
        [52, 280],
        [50, 430],
        [90, 540],
        [196, 660],
        [210, 780],
        [150, 910],
        [120, 950],
      ],
      reliefs: [
        { kind: "leaf", from: 650, to: 760, colour: "#dfe8d8", count: 9 },
        { kind: "ring", from: 420, to: 432, colour: "#dfe8d8" },
      ],
    }),
  "pot-tanaman-teras": (sheet) => drawPlantPot(sheet, CLAY.sand, "wave"),
  "kendi-air": (sheet) => drawKendi(sheet, CLAY.brick),
  "celengan-ayam": (sheet) => drawHenMoneyBox(sheet, CLAY.terracotta),
  "set-piring-mangkuk": fitted((sheet) => drawTableware(sheet, "#d8c19a", CLAY.jade), 1.1, -90),
  "cobek-dan-ulekan": fitted((sheet) => drawMortar(sheet, CLAY.smoke), 1.1, -60),
  "guci-asap": (sheet) =>
    drawVessel(sheet, {
      colour: CLAY.smoke,
      profile: [
        [180, 330],
        [188, 356],
        [160, 390],
        [250, 470],
        [310, 610],
        [290, 760],
        [190, 910],
        [180, 950],
      ],
      reliefs: [
        { kind: "petal", from: 450, to: 560, colour: "#c9955f", count: 17 },
        { kind: "ring", from: 590, to: 600, colour: "#c9955f" },
      ],
    }),
};
