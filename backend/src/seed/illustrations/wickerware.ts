import { darker, lighter, mix } from "./colour";
import { Turned } from "./lathe";
import { CENTRE, type Sheet, ellipsePath, form, line, panelPath, shadow, veil } from "./sheet";
import { VINE, coilWeave, coiledDisc, plait } from "./vine-weave";

/** An oval tray with two grips. */
export function drawTray(sheet: Sheet, colour: string, motif: string): void {
  const [x, y] = [CENTRE, 640];
  sheet.add(shadow(x + 10, y + 150, 470, 90));
  for (const side of [-1, 1]) {
    sheet.add(
      line(`M${x + side * 380} ${y - 76}c${side * 130} -60 ${side * 130} 190 0 140`, darker(colour, 0.4), 30),
      line(
        `M${x + side * 380} ${y - 76}c${side * 130} -60 ${side * 130} 190 0 140`,
        colour,
        20,
        `stroke-dasharray="3 20"`,
      ),
    );
  }
  sheet.add(
    form(ellipsePath(x, y + 36, 420, 210), darker(colour, 0.5)),
    form(ellipsePath(x, y, 420, 210), darker(colour, 0.3)),
  );
  const rings = coiledDisc(0, 0, 404, colour, motif, 8);
  sheet.add(
    `<g transform="translate(${x} ${y})scale(1 .5)">${rings}</g>`,
    form(ellipsePath(x, y, 420, 210), "url(#plane)"),
  );
}

/** A pendant lamp; light shows through the weave. */
export function drawLamp(sheet: Sheet, colour: string): void {
  sheet.add(line(`M${CENTRE} 0V240`, "#3a2a1c", 8), form(panelPath(CENTRE - 22, 214, 44, 52, 10), "#3a2a1c"));
  const shade = new Turned([
    [60, 262],
    [120, 300],
    [270, 470],
    [330, 640],
    [300, 720],
  ]);
  const glow = sheet.define(
    (id) =>
      `<radialGradient id="${id}"><stop offset="0" stop-color="#fbe3a0"/><stop offset="1" stop-color="#fbe3a0" stop-opacity="0"/></radialGradient>`,
  );
  sheet.add(`<ellipse cx="${CENTRE}" cy="760" rx="480" ry="330" fill="${glow}"/>`);
  const weave = plait(sheet, colour, mix(colour, "#f6d98c", 0.55), 1.1);
  sheet.add(form(shade.outline(), weave), `<path d="${shade.outline()}" fill="url(#round)"/>`);
  sheet.add(
    sheet.clipped(
      shade.outline(),
      form(shade.hoop(470, 486), VINE.dark) + form(shade.hoop(620, 636), VINE.dark),
    ),
  );
  sheet.add(
    form(shade.mouth(0, shade.bottom), darker(colour, 0.2)),
    form(shade.mouth(16, shade.bottom), "#fdf1cb"),
    `<circle cx="${CENTRE}" cy="724" r="26" fill="#fffaf0"/>`,
  );
}

/** A set of flat coasters or placemats, one leaning on the others. */
export function drawMats(sheet: Sheet, colour: string, motif: string, count: number): void {
  sheet.add(shadow(CENTRE + 10, 900, 430, 60));
  for (let index = 0; index < count; index += 1) {
    const y = 880 - index * 26;
    sheet.add(
      form(ellipsePath(CENTRE - 40, y, 330, 82), darker(colour, 0.45)),
      form(
        ellipsePath(CENTRE - 40, y - 12, 330, 82),
        coilWeave(sheet, index % 2 === 0 ? colour : lighter(colour, 0.14)),
        undefined,
      ),
      form(ellipsePath(CENTRE - 40, y - 12, 330, 82), "url(#plane)"),
    );
  }
  const [x, y] = [CENTRE + 70, 560];
  sheet.add(
    `<circle cx="${x + 12}" cy="${y + 8}" r="272" fill="${darker(colour, 0.5)}"/>`,
    coiledDisc(x, y, 270, colour, motif, 6),
    form(ellipsePath(x, y, 270, 270), "url(#plane)"),
  );
}

/** A box for tissues, woven over a frame. */
export function drawTissueBox(sheet: Sheet, colour: string, motif: string): void {
  const top = "M300 520L540 410L920 480L680 590z";
  sheet.add(shadow(CENTRE + 30, 826, 440, 92));
  const weave = coilWeave(sheet, colour);
  const dark = coilWeave(sheet, motif);
  const left = "M300 520L680 590V880L300 810z";
  const right = "M680 590L920 480V770L680 880z";
  sheet.add(
    form(left, weave),
    form("M300 630L680 700V780L300 710z", dark),
    `<path d="${left}" fill="url(#plane)"/>`,
  );
  sheet.add(form(right, weave), form("M680 700L920 590V670L680 780z", dark), veil(right, 0.3));
  sheet.add(
    form(top, weave, "plane"),
    form("M480 508q60 -34 130 -20t130 24q-60 34 -130 22t-130 -26z", VINE.dark),
  );
  sheet.add(
    form(
      "M520 506C500 420 560 330 600 290C620 330 690 330 720 300C740 380 700 460 700 520C640 536 560 526 520 506z",
      "#fffdf8",
      "fall",
    ),
    line("M600 300q16 90 -6 180M650 336q20 80 10 150", "#d9cfc0", 5),
  );
}
