import { darker, lighter, mix } from "./colour";
import { drawFoodMark, type FoodMark } from "./food-mark";
import { Turned } from "./lathe";
import { CENTRE, FLOOR, ellipsePath, form, gleam, line, moved, panelPath, shadow, veil, type Sheet } from "./sheet";

export interface Label {
  mark: FoodMark;
  /** Colour of the pack, and of the accent bar on its label. */
  colour: string;
  accent: string;
  paper?: string;
}

/** Bars that stand for the words of a label: never text, so that no pack claims anything. */
function bars(x: number, y: number, width: number, accent: string, rows = 4, ink = "#3a2a1c"): string {
  const pale = mix(ink, "#ffffff", 0.55);
  const all = [[0, 0.82, 20, ink], [36, 0.52, 14, accent], [66, 0.66, 7, pale], [82, 0.44, 7, pale]] as const;
  return all
    .slice(0, rows)
    .map(([dy, share, height, fill]) =>
      `<rect x="${x - (width * share) / 2}" y="${y + dy}" width="${width * share}" height="${height}" rx="${height / 2}" fill="${fill}"/>`)
    .join("");
}

/** A stand-up pouch of a snack, with the food on a label or behind a window. */
export function drawPouch(sheet: Sheet, label: Label, face: "label" | "window" | "round" | "sash" = "label"): void {
  const pouch = "M396 286C384 430 350 610 372 840Q376 930 420 944Q600 966 780 944Q824 930 828 840C850 610 816 430 804 286z";
  const dark = darker(label.colour, 0.3);
  sheet.add(shadow(CENTRE + 20, FLOOR + 2, 330));
  sheet.add(form(pouch, label.colour));
  if (face === "sash") {
    sheet.add(sheet.clipped(pouch, form("M340 560H860V880H340z", label.paper ?? "#faf3e4") + form("M340 548H860V560H340zM340 880H860V892H340z", label.accent)));
  }
  sheet.add(`<path d="${pouch}" fill="url(#round)"/>`, sheet.clipped(pouch, veil("M372 866Q600 936 828 866V960H372z", 0.16)));
  sheet.add(form(panelPath(388, 236, 424, 62, 10), dark, "fall"), line("M400 256h400M400 270h400M400 284h400", lighter(label.colour, 0.3), 3, `opacity=".4"`), `<circle cx="600" cy="262" r="15" fill="#efe6d8"/>`);
  sheet.add(line("M392 332h416", darker(label.colour, 0.4), 4, `stroke-dasharray="2 12"`));
  const paper = label.paper ?? "#fdf8ee";
  switch (face) {
    case "label":
      sheet.add(form(panelPath(446, 420, 308, 420, 26), paper, "plane"), form(panelPath(446, 420, 308, 34, 17), label.accent), moved(CENTRE, 580, drawFoodMark(label.mark), 0, 1.12), bars(CENTRE, 714, 250, label.accent));
      break;
    case "round":
      sheet.add(form(ellipsePath(CENTRE, 590, 172, 172), paper, "plane"), `<circle cx="600" cy="590" r="158" fill="none" stroke="${label.accent}" stroke-width="7"/>`, moved(CENTRE, 590, drawFoodMark(label.mark), 0, 1.2), form(panelPath(456, 786, 288, 112, 18), paper, "plane"), bars(CENTRE, 800, 240, label.accent));
      break;
    case "window": {
      const opening = "M470 570C470 480 540 450 600 450S730 480 730 570V730Q730 780 690 780H510Q470 780 470 730z";
      const crowd = [[500, 520], [650, 510], [560, 620], [680, 650], [520, 730], [650, 760]].map(([x = 0, y = 0], index) => moved(x, y, drawFoodMark(label.mark), index * 50, 0.72)).join("");
      sheet.add(form(opening, "#4a2f1a"), sheet.clipped(opening, crowd), form(opening, "url(#plane)"), line(opening, label.accent, 8), form(panelPath(470, 350, 260, 72, 14), paper), bars(CENTRE, 362, 210, label.accent, 2), gleam("M500 560q-4 -60 50 -84", 12, 0.45));
      break;
    }
    case "sash":
      sheet.add(moved(474, 716, drawFoodMark(label.mark), 0, 1.06), bars(690, 656, 210, label.accent), form(ellipsePath(CENTRE, 430, 66, 66), paper), moved(CENTRE, 430, form("M0 -40L12 -12L40 0L12 12L0 40L-12 12L-40 0L-12 -12z", label.accent)));
      break;
  }
  sheet.add(gleam("M412 400Q384 560 396 780", 16, 0.34), line("M792 420q22 170 8 380", darker(label.colour, 0.5), 5, `opacity=".25"`));
}

/** A flat retort pouch: matte laminate, sealed on four sides, tear notches. */
export function drawRetortPouch(sheet: Sheet, label: Label): void {
  const face = panelPath(330, 240, 540, 690, 22);
  sheet.add(shadow(CENTRE + 24, FLOOR - 8, 360, 46));
  sheet.add(form(face, label.colour), form(panelPath(372, 282, 456, 606, 60), lighter(label.colour, 0.06), "plane"), `<path d="${face}" fill="url(#fall)"/>`);
  sheet.add(line("M346 262h508M346 908h508M350 262v646M850 262v646", lighter(label.colour, 0.34), 3, `stroke-dasharray="3 9" opacity=".6"`));
  sheet.add(form("M330 330l18 10l-18 10zM870 330l-18 10l18 10z", "#efe6d8"));
  sheet.add(form(ellipsePath(CENTRE, 560, 196, 150), "#f7efe0"), form(ellipsePath(CENTRE, 566, 168, 124), "#e3d3b8", "plane"), moved(CENTRE, 556, drawFoodMark(label.mark), 0, 1.32));
  sheet.add(form("M372 372q228 -60 456 0v-30q0 -60 -60 -60H432q-60 0 -60 60z", label.accent, "fall"), bars(CENTRE, 306, 300, lighter(label.accent, 0.7), 2, "#fff6e6"));
  sheet.add(bars(CENTRE, 762, 300, label.accent, 4, "#fdf3df"), gleam("M400 420q-8 160 0 380", 16, 0.2));
}

/** A glass jar with a cloth-capped or screw lid; `fill` is what shows through. */
export function drawJar(sheet: Sheet, label: Label, fill: string, cap: string): void {
  const jar = "M430 400Q390 420 386 480V880Q388 940 450 946Q600 960 750 946Q812 940 814 880V480Q810 420 770 400z";
  sheet.add(shadow(CENTRE + 18, FLOOR + 4, 300));
  sheet.add(form(jar, "#e4e4d8"), sheet.clipped(jar, form("M398 470Q600 500 802 470V930Q600 950 398 930z", fill) + [[450, 540], [520, 610], [700, 560], [760, 680], [450, 800], [740, 860], [600, 900]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="20" fill="${lighter(fill, 0.16)}" opacity=".6"/>`).join("")));
  sheet.add(`<path d="${jar}" fill="url(#round)"/>`, form(panelPath(386, 570, 428, 280, 4), label.paper ?? "#fdf8ee", "round"), form("M386 570h428v18H386zM386 832h428v18H386z", label.accent), moved(500, 710, drawFoodMark(label.mark), 0, 0.92), bars(694, 668, 180, label.accent));
  sheet.add(form(panelPath(404, 296, 392, 112, 20), cap, "round"), line("M420 320v64M446 320v64M472 320v64M498 320v64M524 320v64M550 320v64M576 320v64M602 320v64M628 320v64M654 320v64M680 320v64M706 320v64M732 320v64M758 320v64M784 320v64", darker(cap, 0.4), 4, `opacity=".35"`), gleam("M420 470v80M420 862v40", 14, 0.6));
}

/** A bottle of syrup or sauce. */
export function drawBottle(sheet: Sheet, label: Label, fill: string, cap: string): void {
  const bottle = new Turned([[52, 250], [54, 330], [60, 390], [128, 480], [142, 560], [142, 900], [132, FLOOR]]);
  sheet.add(shadow(CENTRE + 16, FLOOR + 6, 220), form(bottle.outline(), fill), sheet.clipped(bottle.outline(), form(panelPath(440, 240, 320, 150), lighter(fill, 0.36))));
  sheet.add(`<path d="${bottle.outline()}" fill="url(#round)"/>`, form(bottle.hoop(600, 850), label.paper ?? "#fdf8ee", "round"), form(bottle.hoop(600, 616), label.accent), form(bottle.hoop(834, 850), label.accent));
  sheet.add(moved(CENTRE, 696, drawFoodMark(label.mark), 0, 0.76), bars(CENTRE, 776, 180, label.accent, 2), form(panelPath(538, 196, 124, 96, 14), cap, "round"), gleam("M492 520q-16 20 -16 70M476 868v46", 12, 0.5));
}

/** A cardboard gift box, its lid printed, a ribbon about it. */
export function drawGiftBox(sheet: Sheet, label: Label, pattern?: string): void {
  sheet.add(shadow(CENTRE + 24, 876, 440, 80));
  const [front, side, top] = ["M250 560H720V880H250z", "M720 560L930 450V750L720 880z", "M250 560L470 450H930L720 560z"];
  sheet.add(form(front, label.colour, "plane"), form(side, darker(label.colour, 0.3)), form(top, lighter(label.colour, 0.16)));
  if (pattern) {
    sheet.add(form("M250 560H720V640H250z", pattern), form("M720 560L930 450V520L720 640z", pattern), veil("M720 560L930 450V520L720 640z", 0.3), form(top, pattern, "plane"));
  }
  sheet.add(form(panelPath(330, 668, 310, 176, 14), label.paper ?? "#fdf8ee"), moved(412, 756, drawFoodMark(label.mark), 0, 0.72), bars(556, 716, 130, label.accent));
  sheet.add(form("M334 518L364 502H829L800 518z", label.accent), form("M800 518L829 502V812L800 831z", darker(label.accent, 0.2)));
  const bow = "M590 506C510 410 470 440 510 486C534 512 570 512 590 506C660 410 720 440 680 486C656 512 614 512 590 506";
  sheet.add(line(bow, label.accent, 20), line("M584 510q-30 36 -66 44M600 510q20 30 56 42", darker(label.accent, 0.1), 16));
}

/** A tall tin or paper tube with a lid. */
export function drawTube(sheet: Sheet, label: Label): void {
  const tube = new Turned([[200, 340], [200, 500], [200, 800], [200, FLOOR - 6]]);
  const lid = new Turned([[210, 280], [210, 320], [210, 372]]);
  sheet.add(shadow(CENTRE + 18, FLOOR + 10, 300), form(tube.outline(), label.colour), sheet.clipped(tube.outline(), form(tube.hoop(470, 830), label.paper ?? "#fdf8ee") + form(tube.hoop(452, 470), label.accent) + form(tube.hoop(830, 848), label.accent)));
  sheet.add(moved(CENTRE, 610, drawFoodMark(label.mark), 0, 1.14), bars(CENTRE, 738, 250, label.accent), `<path d="${tube.outline()}" fill="url(#round)"/>`, form(lid.outline(), darker(label.colour, 0.24), "round"), form(lid.mouth(), lighter(label.colour, 0.2), "plane"), gleam("M430 420v420", 14, 0.3));
}
