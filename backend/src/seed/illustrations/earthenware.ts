import { darker, lighter } from "./colour";
import { Turned } from "./lathe";
import { type Relief, drawVessel } from "./pottery";
import { CENTRE, FLOOR, type Sheet, ellipsePath, form, gleam, line, moved, shadow } from "./sheet";

/** A plant pot with its saucer and a sprig, so that its use shows. */
export function drawPlantPot(sheet: Sheet, colour: string, relief: Relief): void {
  const saucer = new Turned([
    [250, FLOOR - 44],
    [262, FLOOR - 30],
    [220, FLOOR],
  ]);
  sheet.add(
    shadow(CENTRE + 20, FLOOR + 8, 350),
    form(saucer.outline(), darker(colour, 0.14), "round"),
    form(saucer.mouth(), darker(colour, 0.3)),
  );
  const leaf = (x: number, y: number, turn: number, size: number, green: string) =>
    moved(
      x,
      y,
      form("M0 0C-62 -70 -46 -190 0 -250C46 -190 62 -70 0 0z", green, "plane") +
        line("M0 -10V-220", lighter(green, 0.3), 4),
      turn,
      size,
    );
  sheet.add(
    leaf(560, 500, -44, 0.9, "#3f6b4f"),
    leaf(640, 500, 42, 0.92, "#4b7a58"),
    leaf(590, 500, -14, 1.15, "#568763"),
    leaf(622, 500, 17, 1.05, "#47775a"),
    leaf(606, 510, -72, 0.68, "#5d8f69"),
    leaf(600, 510, 70, 0.7, "#3f6b4f"),
  );
  drawVessel(sheet, {
    colour,
    profile: [
      [262, 480],
      [266, 540],
      [238, 556],
      [226, 700],
      [196, 840],
      [172, FLOOR - 34],
    ],
    open: false,
    reliefs: [
      { kind: relief, from: 620, to: 720, ground: lighter(colour, 0.3), colour: darker(colour, 0.3) },
    ],
  });
}

/** A money box in the shape of a hen, as children of Kasongan's buyers know it. */
export function drawHenMoneyBox(sheet: Sheet, colour: string): void {
  const dark = darker(colour, 0.34);
  const body =
    "M352 640C330 470 392 396 452 372C470 300 540 268 596 300C646 330 640 396 668 440C720 520 806 470 858 402C924 560 876 800 740 888C640 942 520 940 446 880C384 828 360 740 352 640z";
  sheet.add(shadow(630, FLOOR + 2, 360));
  sheet.add(
    form(
      "M486 300C470 230 520 214 534 262C546 206 600 214 590 270C630 240 652 280 622 318C580 300 520 300 486 300z",
      "#a8452f",
      "plane",
    ),
  );
  sheet.add(form(body, colour, "round"));
  sheet.add(
    form("M440 372L362 408L440 432z", "#e0a526", "plane"),
    form("M430 436C400 470 410 510 438 508C462 500 456 460 452 440z", "#a8452f"),
  );
  sheet.add(
    `<circle cx="508" cy="366" r="19" fill="#faf7f1"/><circle cx="504" cy="366" r="10" fill="#24150c"/>`,
  );
  sheet.add(
    form(
      "M520 610C600 560 720 580 776 540C792 690 700 780 588 760C524 744 496 670 520 610z",
      darker(colour, 0.14),
      "plane",
    ),
  );
  for (const [index, y] of [640, 690, 734].entries()) {
    sheet.add(line(`M${566 + index * 12} ${y}q70 20 ${150 - index * 34} -34`, dark, 7));
  }
  for (let index = 0; index < 9; index += 1) {
    const angle = index * 40;
    sheet.add(moved(454, 620, ellipse(0, -36, 9, 20, dark), angle, 0.8));
  }
  sheet.add(
    `<circle cx="454" cy="620" r="13" fill="#e0a526"/>`,
    line("M600 340q30 60 60 84", dark, 6, `opacity=".35"`),
  );
  sheet.add(
    moved(742, 500, form("M-54 -8h108v16h-108z", "#24150c"), -12),
    gleam("M404 520q-16 90 4 170", 18, 0.25),
  );
  sheet.add(form(ellipsePath(610, 918, 118, 20), dark, "round"));
}

/** A kendi: the spouted water jug. */
export function drawKendi(sheet: Sheet, colour: string): void {
  sheet.add(
    form("M760 640C850 600 880 520 900 470L944 500C930 590 880 700 780 740z", darker(colour, 0.1), "plane"),
  );
  sheet.add(
    `<g transform="rotate(34 922 484)">${form(ellipsePath(922, 484, 28, 12), darker(colour, 0.6))}</g>`,
  );
  drawVessel(sheet, {
    colour,
    profile: [
      [74, 280],
      [82, 306],
      [54, 330],
      [50, 440],
      [90, 510],
      [220, 600],
      [256, 710],
      [210, 840],
      [120, 914],
      [130, FLOOR],
    ],
    reliefs: [
      { kind: "rope", from: 438, to: 462 },
      { kind: "petal", from: 590, to: 670, colour: lighter(colour, 0.42), count: 15 },
      { kind: "ring", from: 760, to: 770 },
    ],
  });
}

function ellipse(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

/** A set of four plates and four bowls, each kind in its stack, glazed at the rim. */
export function drawTableware(sheet: Sheet, colour: string, glaze: string): void {
  sheet.add(shadow(CENTRE + 10, 880, 460, 60));
  const disc = (x: number, y: number, rx: number) =>
    form(
      `M${x - rx} ${y}q${rx * 0.2} 56 ${rx * 0.6} 60h${rx * 0.8}q${rx * 0.4} -4 ${rx * 0.6} -60z`,
      darker(colour, 0.22),
      "round",
    ) +
    form(ellipsePath(x, y, rx, rx * 0.24), colour, "plane") +
    `<ellipse cx="${x}" cy="${y}" rx="${rx - 14}" ry="${rx * 0.24 - 7}" fill="none" stroke="${glaze}" stroke-width="12"/>`;
  const bowl = (x: number, y: number, rx: number) => {
    const wall = `M${x - rx} ${y}q10 120 ${rx * 0.66} 150h${rx * 0.68}q${rx * 0.56} -30 ${rx * 0.66} -150z`;
    return (
      form(wall, colour, "round") +
      sheet.clipped(wall, form(`M${x - rx} ${y}h${rx * 2}v30q${-rx} 44 ${-rx * 2} 0z`, glaze, "round")) +
      form(ellipsePath(x, y, rx, rx * 0.24), lighter(glaze, 0.2)) +
      form(ellipsePath(x, y + 5, rx - 16, rx * 0.24 - 9), darker(colour, 0.36), "fall")
    );
  };
  for (const y of [826, 792, 758, 724]) {
    sheet.add(disc(470, y, 310));
  }
  sheet.add(form(ellipsePath(470, 730, 206, 44), darker(colour, 0.1), "fall"));
  for (const y of [740, 690, 640, 590]) {
    sheet.add(bowl(850, y, 170));
  }
}

/** A cobek: the mortar, with its wooden pestle. */
export function drawMortar(sheet: Sheet, colour: string): void {
  sheet.add(shadow(CENTRE + 16, 884, 400, 56));
  const bowl = "M250 640C262 800 400 880 470 890h260C800 880 938 800 950 640z";
  sheet.add(
    form(bowl, colour, "round"),
    form(ellipsePath(CENTRE, 640, 350, 104), lighter(colour, 0.14), "plane"),
  );
  sheet.add(form(ellipsePath(CENTRE, 650, 306, 82), darker(colour, 0.32), "fall"));
  const chilli = (x: number, y: number, turn: number) =>
    moved(
      x,
      y,
      form("M-60 0C-40 -26 30 -26 66 6C30 14 -36 22 -60 0z", "#a8452f", "plane") +
        line("M-58 0q-16 -4 -24 -18", "#3f6b4f", 8),
      turn,
    );
  sheet.add(
    chilli(500, 672, -12),
    chilli(560, 690, 160),
    `<circle cx="690" cy="686" r="24" fill="#e7d3c0"/><circle cx="730" cy="672" r="18" fill="#c79b8b"/>`,
  );
  sheet.add(
    moved(
      650,
      640,
      form(
        "M-44 20C-60 -40 -34 -90 -30 -150C-28 -250 -46 -300 -20 -340C0 -362 34 -350 42 -322C52 -270 34 -220 40 -150C46 -90 66 -30 48 24C20 50 -24 46 -44 20z",
        "#8a5530",
        "round",
      ),
      34,
    ),
  );
  sheet.add(gleam("M292 700q26 96 104 140", 14, 0.2));
}
