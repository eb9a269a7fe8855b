import { darker, lighter } from "./colour";
import { CENTRE, type Sheet, form, line, moved, shadow, veil } from "./sheet";

/** How a sandal is held to the foot, seen from above. */
export type Strap = "cross" | "double" | "thong" | "slide" | "ankle" | "woven";

export interface Sandal {
  sole: string;
  bed: string;
  strap: string;
  accent: string;
  kind: Strap;
  /** 1 is an adult's; children's are drawn smaller and rounder. */
  size?: number;
}

const SOLE =
  "M-20 -300C70 -316 128 -226 122 -110C118 -30 92 30 96 120C100 220 70 300 -6 302C-84 304 -108 226 -98 120C-90 30 -132 -40 -128 -140C-124 -236 -90 -288 -20 -300z";
const BED =
  "M-18 -274C54 -286 100 -212 96 -108C92 -30 66 30 70 118C74 208 52 274 -6 276C-66 278 -84 214 -74 118C-66 30 -106 -40 -102 -138C-98 -220 -72 -264 -18 -274z";

/** A pair of sandals from above. */
export function drawSandals(sheet: Sheet, sandal: Sandal): void {
  const left = oneSandal(sheet, sandal);
  const size = sandal.size ?? 1;
  sheet.add(shadow(CENTRE + 16, 600 + 316 * size, 430 * size, 44));
  sheet.add(
    moved(CENTRE - 165 * size, 596, left, -9, 1.08 * size),
    `<g transform="translate(${CENTRE + 165 * size} 616)rotate(9)scale(${-1.08 * size} ${1.08 * size})">${left}</g>`,
  );
}

function oneSandal(sheet: Sheet, { sole, bed, strap, accent, kind }: Sandal): string {
  const base =
    `<path d="${SOLE}" fill="${darker(sole, 0.45)}" transform="translate(8 12)"/>` +
    form(SOLE, sole) +
    form(BED, bed, "plane") +
    line(BED, darker(bed, 0.3), 4, `stroke-dasharray="10 8" opacity=".7"`) +
    `<ellipse cx="-4" cy="186" rx="48" ry="62" fill="${darker(bed, 0.4)}" opacity=".16"/><ellipse cx="-14" cy="-166" rx="74" ry="76" fill="${darker(bed, 0.4)}" opacity=".13"/>`;
  const band = (path: string, fill = strap) =>
    veil(
      path.replace(/^M(-?\d+) (-?\d+)/, (_, x, y) => `M${Number(x) + 4} ${Number(y) + 12}`),
      0.16,
    ) + form(path, fill, "plane");
  const seam = (path: string) => line(path, lighter(strap, 0.5), 4, `stroke-dasharray="10 8" opacity=".8"`);
  switch (kind) {
    case "cross":
      return (
        base +
        band("M-132 -90C-60 -110 60 -10 112 40L104 100C40 40 -60 -40 -130 -30z") +
        band("M124 -150C40 -130 -60 -20 -116 30L-108 88C-50 40 50 -70 124 -86z", accent) +
        seam("M-122 -78C-60 -92 50 0 102 56")
      );
    case "double":
      return (
        base +
        band("M-136 -170Q0 -236 132 -150L126 -60Q0 -140 -134 -76z") +
        band("M-126 -20Q0 -76 110 0L100 84Q0 10 -112 62z") +
        seam("M-126 -152Q0 -214 124 -136M-118 -4Q0 -58 104 16") +
        `<rect x="60" y="-30" width="52" height="44" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/><rect x="70" y="-176" width="52" height="44" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/>`
      );
    case "thong":
      return (
        base +
        line("M-8 -200C-70 -170 -110 -100 -112 20M-8 -200C60 -170 100 -100 102 20", darker(strap, 0.3), 44) +
        line("M-8 -204C-70 -174 -108 -100 -110 10M-8 -204C60 -174 98 -100 100 10", strap, 36) +
        `<circle cx="-8" cy="-206" r="24" fill="${accent}"/><circle cx="-14" cy="-212" r="8" fill="${lighter(accent, 0.5)}"/>`
      );
    case "slide":
      return (
        base +
        band("M-140 -190Q0 -270 136 -176L116 30Q0 -40 -124 36z") +
        form("M-138 -110Q0 -180 130 -96L126 -50Q0 -130 -134 -62z", accent) +
        seam("M-130 -172Q0 -250 126 -158M-116 20Q0 -52 108 12")
      );
    case "ankle":
      return (
        base +
        band("M-136 -170Q0 -226 132 -150L128 -90Q0 -166 -134 -106z") +
        band("M-26 -180L22 -182L24 60L-22 60z", accent) +
        line(
          "M-94 90C-60 30 60 30 92 90C110 200 70 250 -4 250C-80 250 -112 190 -94 90",
          darker(strap, 0.2),
          30,
        ) +
        line("M-94 90C-60 30 60 30 92 90", strap, 30) +
        `<rect x="72" y="70" width="40" height="46" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/>`
      );
    case "woven": {
      const area = "M-140 -210Q0 -290 136 -196L112 40Q0 -20 -120 46z";
      const weave = sheet.pattern(
        44,
        44,
        `<path d="M0 0h44v44H0z" fill="${darker(strap, 0.5)}"/><rect x="2" y="1" width="40" height="19" rx="6" fill="${strap}"/><rect x="2" y="23" width="17" height="20" rx="6" fill="${accent}"/><rect x="25" y="23" width="17" height="20" rx="6" fill="${accent}"/>`,
        "rotate(38)",
      );
      return base + form(area, weave) + form(area, "url(#plane)") + line(area, darker(strap, 0.3), 8);
    }
  }
}
