import { darker, lighter, mix } from "./colour";
import { Turned, type Profile } from "./lathe";
import { CENTRE, FLOOR, ellipsePath, form, line, panelPath, shadow, veil, type Sheet } from "./sheet";

/** Ketak vine after smoking, and the stains that weavers lay in. */
export const VINE = { honey: "#c98d4b", smoked: "#8a5a30", pale: "#dfb67d", dark: "#51321c" } as const;

/** The coils of ketak seen from the side: rows of short stitches, each row shifted by half a stitch. */
export function coilWeave(sheet: Sheet, colour: string, size = 1): string {
  const stitch = (x: number, y: number, fill: string) =>
    `<rect x="${x + 1}" y="${y + 1}" width="24" height="13" rx="6" fill="${fill}"/>`;
  const [light, dark] = [lighter(colour, 0.14), darker(colour, 0.08)];
  return sheet.pattern(
    26,
    30,
    `<path d="M0 0h26v30H0z" fill="${darker(colour, 0.4)}"/>${stitch(0, 0, light)}${stitch(-13, 15, colour)}${stitch(13, 15, dark)}`,
    `scale(${size})`,
  );
}

/** Plaited strips, over and under. */
export function plait(sheet: Sheet, colour: string, other: string, size = 1): string {
  const strip = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}"/>`;
  return sheet.pattern(
    40,
    40,
    `<path d="M0 0h40v40H0z" fill="${darker(colour, 0.45)}"/>` +
      strip(1, 1, 38, 18, colour) + strip(1, 21, 18, 18, other) + strip(21, 21, 18, 18, lighter(other, 0.1)) + strip(1, 1, 18, 18, lighter(colour, 0.12)),
    `scale(${size})rotate(45)`,
  );
}

/** A coiled disc seen from the front: rings of stitches, with a flower of darker ones in the middle. */
export function coiledDisc(x: number, y: number, radius: number, colour: string, motif: string, petals: number): string {
  const rings: string[] = [form(ellipsePath(x, y, radius, radius), darker(colour, 0.42))];
  for (let ring = radius - 9; ring > 12; ring -= 18) {
    const stitch = Math.round((2 * Math.PI * ring) / Math.max(6, Math.round((2 * Math.PI * ring) / 24)) * 100) / 100;
    const inMotif = ring < radius * 0.62 && ring > radius * 0.16;
    const tone = Math.round(ring / 18) % 2 === 0 ? colour : lighter(colour, 0.12);
    rings.push(
      `<circle cx="${x}" cy="${y}" r="${ring}" fill="none" stroke="${tone}" stroke-width="15" stroke-dasharray="${stitch - 2.4} 2.4"/>`,
    );
    if (inMotif) {
      const share = Math.sin(((ring - radius * 0.16) / (radius * 0.46)) * Math.PI) * 0.72 + 0.14;
      const step = (2 * Math.PI * ring) / petals;
      rings.push(
        `<circle cx="${x}" cy="${y}" r="${ring}" fill="none" stroke="${motif}" stroke-width="14" stroke-dasharray="${step * share} ${step * (1 - share)}" stroke-dashoffset="${(step * share) / 2}"/>`,
      );
    }
  }
  rings.push(form(ellipsePath(x, y, 14, 14), motif));
  return rings.join("");
}

/** The round shoulder bag that made Beleka known. */
export function drawRoundBag(sheet: Sheet, colour: string, motif: string, petals: number, strap: string): void {
  const [x, y, radius] = [CENTRE, 660, 286];
  sheet.add(shadow(x + 10, FLOOR + 4, 250));
  sheet.add(line(`M${x - 230} 520C${x - 210} 160 ${x - 70} 110 ${x} 110S${x + 210} 160 ${x + 230} 520`, strap, 24));
  sheet.add(line(`M${x - 222} 500C${x - 200} 180 ${x - 70} 118 ${x - 4} 116`, lighter(strap, 0.35), 4, `stroke-dasharray="12 9"`));
  sheet.add(`<circle cx="${x + 16}" cy="${y + 4}" r="${radius + 4}" fill="${darker(colour, 0.5)}"/>`);
  sheet.add(coiledDisc(x, y, radius, colour, motif, petals), form(ellipsePath(x, y, radius, radius), "url(#plane)"));
  sheet.add(form(panelPath(x - 34, y - radius - 16, 68, 132, 26), strap, "plane"), `<circle cx="${x}" cy="${y - radius + 84}" r="13" fill="#d8b04a"/><circle cx="${x - 4}" cy="${y - radius + 80}" r="5" fill="#f6e3a8"/>`);
  for (const side of [-1, 1]) {
    sheet.add(form(panelPath(x + side * 232 - 20, 494, 40, 66, 12), darker(strap, 0.2), "plane"), `<circle cx="${x + side * 232}" cy="528" r="8" fill="#d8b04a"/>`);
  }
}

export interface Basket {
  profile: Profile;
  colour: string;
  /** Colour of the stripes and the heights between which each runs. */
  stripe?: { colour: string; at: readonly (readonly [number, number])[] };
  weave?: "coil" | "plait";
  lid?: { height: number; knob: boolean };
  handle?: "arch" | "ears";
}

/** A basket seen from slightly above. */
export function drawBasket(sheet: Sheet, basket: Basket): void {
  const turned = new Turned(basket.profile);
  const body = turned.outline();
  const weave = (colour: string) =>
    basket.weave === "plait" ? plait(sheet, colour, lighter(colour, 0.25)) : coilWeave(sheet, colour, 1.15);
  const rim = turned.halfWidth(turned.top);
  sheet.add(shadow(CENTRE + 14, turned.bottom + 10, turned.halfWidth(turned.bottom) * 1.5));
  if (basket.handle === "arch") {
    const reach = rim - 12;
    sheet.add(line(`M${CENTRE - reach} ${turned.top}C${CENTRE - reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top}`, darker(basket.colour, 0.3), 34));
    sheet.add(line(`M${CENTRE - reach} ${turned.top}C${CENTRE - reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top}`, lighter(basket.colour, 0.2), 26, `stroke-dasharray="2 26"`));
  }
  sheet.add(form(body, weave(basket.colour)));
  if (basket.stripe) {
    const stripe = weave(basket.stripe.colour);
    sheet.add(sheet.clipped(body, basket.stripe.at.map(([from, to]) => form(turned.hoop(from, to), stripe)).join("")));
  }
  sheet.add(`<path d="${body}" fill="url(#round)"/>`);
  if (basket.handle === "ears") {
    for (const side of [-1, 1]) {
      const x = CENTRE + side * (turned.halfWidth(turned.top + 70) - 4);
      sheet.add(line(`M${x} ${turned.top + 40}c${side * 90} -10 ${side * 90} 110 ${side * -6} 110`, darker(basket.colour, 0.35), 26), line(`M${x} ${turned.top + 40}c${side * 90} -10 ${side * 90} 110 ${side * -6} 110`, lighter(basket.colour, 0.15), 18, `stroke-dasharray="2 20"`));
    }
  }
  if (basket.lid) {
    const { height, knob } = basket.lid;
    const lid = new Turned([[rim * 0.12, turned.top - height], [rim * 0.62, turned.top - height * 0.72], [rim * 1.05, turned.top - 8], [rim * 1.05, turned.top + 30]]);
    if (knob) {
      sheet.add(form(ellipsePath(CENTRE, turned.top - height - 18, 34, 34), weave(darker(basket.colour, 0.2))), form(ellipsePath(CENTRE, turned.top - height - 18, 34, 34), "url(#round)"));
    }
    sheet.add(form(lid.outline(), weave(basket.colour)), sheet.clipped(lid.outline(), form(lid.hoop(turned.top - height * 0.42, turned.top - height * 0.2), weave(basket.stripe?.colour ?? darker(basket.colour, 0.3)))), `<path d="${lid.outline()}" fill="url(#round)"/>`);
  } else {
    sheet.add(form(turned.mouth(), lighter(basket.colour, 0.1)), form(turned.mouth(22), darker(basket.colour, 0.62)), `<path d="${turned.mouth(11)}" fill="none" stroke="${darker(basket.colour, 0.3)}" stroke-width="8" stroke-dasharray="3 11"/>`);
  }
}

/** An oval tray with two grips. */
export function drawTray(sheet: Sheet, colour: string, motif: string): void {
  const [x, y] = [CENTRE, 640];
  sheet.add(shadow(x + 10, y + 150, 470, 90));
  for (const side of [-1, 1]) {
    sheet.add(line(`M${x + side * 380} ${y - 76}c${side * 130} -60 ${side * 130} 190 0 140`, darker(colour, 0.4), 30), line(`M${x + side * 380} ${y - 76}c${side * 130} -60 ${side * 130} 190 0 140`, colour, 20, `stroke-dasharray="3 20"`));
  }
  sheet.add(form(ellipsePath(x, y + 36, 420, 210), darker(colour, 0.5)), form(ellipsePath(x, y, 420, 210), darker(colour, 0.3)));
  const rings = coiledDisc(0, 0, 404, colour, motif, 8);
  sheet.add(`<g transform="translate(${x} ${y})scale(1 .5)">${rings}</g>`, form(ellipsePath(x, y, 420, 210), "url(#plane)"));
}

/** A pendant lamp; light shows through the weave. */
export function drawLamp(sheet: Sheet, colour: string): void {
  sheet.add(line(`M${CENTRE} 0V240`, "#3a2a1c", 8), form(panelPath(CENTRE - 22, 214, 44, 52, 10), "#3a2a1c"));
  const shade = new Turned([[60, 262], [120, 300], [270, 470], [330, 640], [300, 720]]);
  const glow = sheet.define(
    (id) => `<radialGradient id="${id}"><stop offset="0" stop-color="#fbe3a0"/><stop offset="1" stop-color="#fbe3a0" stop-opacity="0"/></radialGradient>`,
  );
  sheet.add(`<ellipse cx="${CENTRE}" cy="760" rx="480" ry="330" fill="${glow}"/>`);
  const weave = plait(sheet, colour, mix(colour, "#f6d98c", 0.55), 1.1);
  sheet.add(form(shade.outline(), weave), `<path d="${shade.outline()}" fill="url(#round)"/>`);
  sheet.add(sheet.clipped(shade.outline(), form(shade.hoop(470, 486), VINE.dark) + form(shade.hoop(620, 636), VINE.dark)));
  sheet.add(form(shade.mouth(0, shade.bottom), darker(colour, 0.2)), form(shade.mouth(16, shade.bottom), "#fdf1cb"), `<circle cx="${CENTRE}" cy="724" r="26" fill="#fffaf0"/>`);
}

/** A set of flat coasters or placemats, one leaning on the others. */
export function drawMats(sheet: Sheet, colour: string, motif: string, count: number): void {
  sheet.add(shadow(CENTRE + 10, 900, 430, 60));
  for (let index = 0; index < count; index += 1) {
    const y = 880 - index * 26;
    sheet.add(form(ellipsePath(CENTRE - 40, y, 330, 82), darker(colour, 0.45)), form(ellipsePath(CENTRE - 40, y - 12, 330, 82), coilWeave(sheet, index % 2 === 0 ? colour : lighter(colour, 0.14)), undefined), form(ellipsePath(CENTRE - 40, y - 12, 330, 82), "url(#plane)"));
  }
  const [x, y] = [CENTRE + 70, 560];
  sheet.add(`<circle cx="${x + 12}" cy="${y + 8}" r="272" fill="${darker(colour, 0.5)}"/>`, coiledDisc(x, y, 270, colour, motif, 6), form(ellipsePath(x, y, 270, 270), "url(#plane)"));
}

/** A box for tissues, woven over a frame. */
export function drawTissueBox(sheet: Sheet, colour: string, motif: string): void {
  const top = "M300 520L540 410L920 480L680 590z";
  sheet.add(shadow(CENTRE + 30, 826, 440, 92));
  const weave = coilWeave(sheet, colour);
  const dark = coilWeave(sheet, motif);
  const left = "M300 520L680 590V880L300 810z";
  const right = "M680 590L920 480V770L680 880z";
  sheet.add(form(left, weave), form("M300 630L680 700V780L300 710z", dark), `<path d="${left}" fill="url(#plane)"/>`);
  sheet.add(form(right, weave), form("M680 700L920 590V670L680 780z", dark), veil(right, 0.3));
  sheet.add(form(top, weave, "plane"), form("M480 508q60 -34 130 -20t130 24q-60 34 -130 22t-130 -26z", VINE.dark));
  sheet.add(form("M520 506C500 420 560 330 600 290C620 330 690 330 720 300C740 380 700 460 700 520C640 536 560 526 520 506z", "#fffdf8", "fall"), line("M600 300q16 90 -6 180M650 336q20 80 10 150", "#d9cfc0", 5));
}
