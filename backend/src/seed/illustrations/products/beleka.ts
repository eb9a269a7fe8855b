import { drawBasket, drawRoundBag } from "../basket";
import { fitted, type Drawings } from "../drawing";
import { VINE } from "../vine-weave";
import { drawLamp, drawMats, drawTissueBox, drawTray } from "../wickerware";

/** Beleka, Lombok: ketak vine, coiled and stitched. */
export const beleka: Drawings = {
  "tas-ketak-bundar": fitted((sheet) => drawRoundBag(sheet, VINE.honey, VINE.dark, 6, "#6b3f22"), 1.02, -10),
  "keranjang-ketak-bertutup": (sheet) =>
    drawBasket(sheet, {
      colour: VINE.honey,
      profile: [
        [270, 470],
        [310, 580],
        [310, 770],
        [270, 950],
      ],
      stripe: {
        colour: VINE.dark,
        at: [
          [600, 650],
          [710, 760],
        ],
      },
      lid: { height: 150, knob: true },
      handle: "ears",
    }),
  "keranjang-belanja-ketak": (sheet) =>
    drawBasket(sheet, {
      colour: VINE.pale,
      weave: "plait",
      profile: [
        [330, 560],
        [320, 700],
        [250, 930],
      ],
      handle: "arch",
    }),
  "nampan-ketak": fitted((sheet) => drawTray(sheet, VINE.honey, VINE.dark), 1.06, -50),
  "tatakan-ketak": fitted((sheet) => drawMats(sheet, VINE.pale, VINE.smoked, 4), 1.06, -40),
  "kap-lampu-ketak": (sheet) => drawLamp(sheet, VINE.smoked),
  "kotak-tisu-ketak": fitted((sheet) => drawTissueBox(sheet, VINE.honey, VINE.dark), 1.12, -50),
};
