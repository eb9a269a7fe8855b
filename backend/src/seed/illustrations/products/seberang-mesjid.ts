import { drawFoldedCloth, drawHangingCloth, drawRolledShawl } from "../cloth";
import { fitted, type Drawings } from "../drawing";
import { DYE_POTS } from "../dye-pots";
import { drawDrapedShawl, drawShirt } from "../garment";

/** Seberang Mesjid, Banjarmasin: sasirangan, stitched, tied and dyed. */
export const seberangMesjid: Drawings = {
  "sasirangan-katun": (sheet) =>
    drawHangingCloth(
      sheet,
      { motif: "sasirangan", colours: DYE_POTS.kunyit, size: 1.7 },
      { motif: "ripples", colours: DYE_POTS.secang },
      false,
    ),
  "sasirangan-sutra": fitted(
    (sheet) =>
      drawRolledShawl(sheet, { motif: "sasirangan", colours: DYE_POTS.secang, size: 1.4 }, "#f0c44f", false),
    1.08,
    -90,
  ),
  "sasirangan-gigi-haruan": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "teeth", colours: DYE_POTS.bata, size: 1.5 }, "#1f3a5f"),
    1.05,
    -60,
  ),
  "sasirangan-bintang": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "truntum", colours: DYE_POTS.night, size: 1.9 }, "#f0c44f"),
    1.05,
    -60,
  ),
  "selendang-sasirangan": (sheet) =>
    drawDrapedShawl(sheet, { motif: "ripples", colours: DYE_POTS.tosca, size: 1.2 }, true),
  "kemeja-sasirangan": (sheet) =>
    drawShirt(sheet, { motif: "sasirangan", colours: DYE_POTS.ungu, size: 1.6 }, false, "#443257"),
};
