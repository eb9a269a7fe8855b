import { drawFoldedCloth, drawHangingCloth, drawTablecloth } from "../cloth";
import { fitted, type Drawings } from "../drawing";
import { DYE_POTS } from "../dye-pots";
import { drawDrapedShawl, drawShirt } from "../garment";

/** Giriloyo, Bantul: batik drawn by hand. */
export const giriloyo: Drawings = {
  "batik-tulis-kawung": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "kawung", colours: DYE_POTS.sogan, size: 1.6 }, "#1f3a5f"),
    1.05,
    -60,
  ),
  "batik-tulis-parang": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "parang", colours: DYE_POTS.soganDark, size: 2 }, "#e0a526"),
    1.05,
    -60,
  ),
  "batik-tulis-truntum": fitted(
    (sheet) => drawFoldedCloth(sheet, { motif: "truntum", colours: DYE_POTS.arang, size: 1.6 }, "#a8452f"),
    1.05,
    -60,
  ),
  "batik-tulis-sido-mukti": (sheet) =>
    drawHangingCloth(
      sheet,
      { motif: "garuda", colours: DYE_POTS.sogan, size: 1.1 },
      { motif: "truntum", colours: DYE_POTS.soganDark },
      false,
    ),
  "selendang-batik-warna-alam": (sheet) =>
    drawDrapedShawl(sheet, { motif: "nitik", colours: DYE_POTS.tingi, size: 1.4 }, true),
  "kemeja-batik-tulis": (sheet) =>
    drawShirt(sheet, { motif: "ceplok", colours: DYE_POTS.nila, size: 1.3 }, false, "#1f3a5f"),
  "taplak-batik": fitted(
    (sheet) =>
      drawTablecloth(
        sheet,
        { motif: "ceplok", colours: DYE_POTS.mengkudu, size: 1.1 },
        { motif: "parang", colours: DYE_POTS.sogan, size: 1.1 },
      ),
    1,
    -60,
  ),
};
