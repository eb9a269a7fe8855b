import type { ClothColours } from "@pasar-sentra/media/textile-band/dyes";
import { CodeDice } from "@pasar-sentra/media/textile-band/code-dice";
import { TEXTILE_FAMILIES, type TextileFamilyName } from "@pasar-sentra/media/textile-band/textile-families";
import type { Sheet } from "./sheet";

export type Motif = TextileFamilyName | "garuda" | "stripes" | "ikat" | "ripples" | "teeth";

/** A cloth to cut things from: motif, its colours, and how large one repeat is (1 = about 60 units). */
export interface Cloth {
  motif: Motif;
  colours: ClothColours;
  size?: number;
  /** Changes the small choices of the motif, so that two cloths of one motif differ. */
  seed?: string;
}

/** Defines the cloth on the sheet and returns the paint. */
export function clothPaint(sheet: Sheet, cloth: Cloth, turn = 0): string {
  const { colours, motif } = cloth;
  const size = cloth.size ?? 1.3;
  const placed = (rotate: number) => `rotate(${rotate})scale(${size})`;
  const ground = (width: number, height: number) =>
    `<path d="M-1 -1h${width + 2}v${height + 2}H-1z" fill="${colours.ground}"/>`;
  switch (motif) {
    case "stripes":
      return sheet.pattern(
        96,
        12,
        `${ground(96, 12)}<path d="M10 0v12" stroke="${colours.motif}" stroke-width="16"/><path d="M28 0v12M90 0v12" stroke="${colours.accent}" stroke-width="4"/><path d="M46 0v12" stroke="${colours.soft}" stroke-width="20"/><path d="M70 0v12" stroke="${colours.motif}" stroke-width="6"/><path d="M0 3h96M0 9h96" stroke="#24150c" stroke-opacity=".08" stroke-width="2"/>`,
        placed(turn),
      );
    case "ikat":
      return sheet.pattern(
        80,
        96,
        `${ground(80, 96)}${steppedLozenge(40, 48, colours.motif, 5)}${steppedLozenge(40, 48, colours.soft, 3)}${steppedLozenge(40, 48, colours.accent, 1)}${steppedLozenge(0, 0, colours.soft, 2)}${steppedLozenge(80, 0, colours.soft, 2)}${steppedLozenge(0, 96, colours.soft, 2)}${steppedLozenge(80, 96, colours.soft, 2)}`,
        placed(turn),
      );
    case "ripples":
      return sheet.pattern(
        90,
        60,
        `${ground(90, 60)}${[8, 28, 48].map((y, row) => `<path d="M-10 ${y}q12 -14 25 0t25 0t25 0t25 0t25 0" fill="none" stroke="${row === 1 ? colours.soft : colours.motif}" stroke-width="${row === 1 ? 5 : 9}"/>`).join("")}`,
        placed(turn),
      );
    case "teeth":
      return sheet.pattern(
        48,
        72,
        `${ground(48, 72)}<path d="M0 34L24 6L48 34zM-24 70L0 42L24 70zM24 70L48 42L72 70z" fill="${colours.motif}"/>` +
          `<path d="M12 34L24 20L36 34zM-12 70L0 56L12 70zM36 70L48 56L60 70z" fill="${colours.soft}"/>` +
          `<path d="M0 36h48M0 0h48M0 72h48" stroke="${colours.accent}" stroke-width="3"/>`,
        placed(turn),
      );
    case "garuda":
      return sheet.pattern(
        120,
        110,
        `${ground(120, 110)}${[
          [60, 58],
          [0, 3],
          [120, 3],
          [0, 113],
          [120, 113],
        ]
          .map(
            ([x, y]) =>
              `<g transform="translate(${x} ${y})"><path d="M0 -30C20 -46 48 -38 54 -8C40 -18 34 -6 26 2C20 -6 8 -4 0 12C-8 -4 -20 -6 -26 2C-34 -6 -40 -18 -54 -8C-48 -38 -20 -46 0 -30z" fill="${colours.motif}"/><path d="M-38 -16q10 -14 26 -12M38 -16q-10 -14 -26 -12" fill="none" stroke="${colours.soft}" stroke-width="4"/><circle cy="-10" r="5" fill="${colours.accent}"/></g>`,
          )
          .join("")}`,
        placed(turn),
      );
    default: {
      const tile = TEXTILE_FAMILIES[motif](colours, new CodeDice(`cloth:${motif}:${cloth.seed ?? ""}`));
      return sheet.pattern(
        tile.width,
        tile.height,
        ground(tile.width, tile.height) + tile.body,
        placed(turn + (tile.rotate ?? 0)),
      );
    }
  }
}

/** A lozenge with the steps that bound yarn leaves. */
function steppedLozenge(x: number, y: number, colour: string, steps: number): string {
  const rows = Array.from({ length: steps * 2 + 1 }, (_, index) => {
    const reach = (steps - Math.abs(index - steps) + 0.5) * 6.5;
    return `M${x - reach} ${y + (index - steps) * 8 - 4}h${reach * 2}v8h${-reach * 2}z`;
  });
  return `<path d="${rows.join("")}" fill="${colour}"/>`;
}
