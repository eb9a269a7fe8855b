import { drawCushion, drawFoldedCloth, drawHangingCloth, drawRolledShawl, drawTableRunner } from "../cloth";
import { fitted, type Drawings } from "../drawing";
import { DYE_POTS } from "../dye-pots";
import { drawDrapedShawl, drawShirt } from "../garment";

/** Troso, Jepara: ikat from the handloom. */
export const troso: Drawings = {
  "tenun-ikat-troso": (sheet) =>
    drawHangingCloth(
      sheet,
      { motif: "ikat", colours: DYE_POTS.bata, size: 1.4 },
      { motif: "tenun", colours: DYE_POTS.nilaPale },
      true,
    ),
  "tenun-ikat-sutra": fitted(
    (sheet) =>
      drawRolledShawl(sheet, { motif: "ikat", colours: DYE_POTS.secang, size: 0.9 }, "#f0c44f", true),
    1.08,
    -90,
  ),
  "tenun-blanket": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "ikat", colours: DYE_POTS.nila, size: 2.2 }),
    1.05,
    -60,
  ),
  "syal-tenun": (sheet) =>
    drawDrapedShawl(sheet, { motif: "stripes", colours: DYE_POTS.daunPale, size: 0.9 }, true),
  "sarung-bantal-tenun": (sheet) =>
    drawCushion(sheet, { motif: "ikat", colours: DYE_POTS.kunyit, size: 1.5 }),
  "taplak-meja-tenun": fitted(
    (sheet) =>
      drawTableRunner(
        sheet,
        { motif: "stripes", colours: DYE_POTS.nilaPale, size: 1.1 },
        { motif: "tenun", colours: DYE_POTS.nila },
      ),
    1,
    -60,
  ),
  "kemeja-tenun": (sheet) =>
    drawShirt(sheet, { motif: "tenun", colours: DYE_POTS.soganDark, size: 1.3 }, true, "#f3e5d0"),
};
