import { fitted, type Drawings } from "../drawing";
import { CEMENT } from "../masonry";
import {
  drawAeratedBlocks,
  drawGrassPavers,
  drawHexagonPavers,
  drawHollowBlocks,
  drawKerbs,
  drawPavingBricks,
  drawVentBlocks,
} from "../paving";

/** Kendalsari, Jombang: concrete from slag. */
export const kendalsari: Drawings = {
  "paving-block-6-cm": fitted((sheet) => drawPavingBricks(sheet, [CEMENT.grey], 0.6), 1.2, -80),
  "paving-block-8-cm": fitted((sheet) => drawPavingBricks(sheet, [CEMENT.red, CEMENT.grey], 0.82), 1.2, -70),
  "paving-segi-enam": fitted(
    (sheet) => drawHexagonPavers(sheet, [CEMENT.grey, CEMENT.red, CEMENT.dark], 0.5),
    1.05,
    -70,
  ),
  "grass-block": fitted((sheet) => drawGrassPavers(sheet, CEMENT.grey), 1.2, -70),
  "bata-ringan": fitted((sheet) => drawAeratedBlocks(sheet, CEMENT.aerated, 0.5, 3), 1.12, -30),
  batako: fitted((sheet) => drawHollowBlocks(sheet, CEMENT.grey), 1.15, -40),
  kanstin: fitted((sheet) => drawKerbs(sheet, CEMENT.white, CEMENT.yellow), 1.12, -40),
  "roster-kawung": fitted((sheet) => drawVentBlocks(sheet, CEMENT.white), 1.08, -70),
};
