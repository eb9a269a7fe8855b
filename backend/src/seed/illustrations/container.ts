import { darker, lighter } from "./colour";
import { drawFoodMark } from "./food-mark";
import { type Label, bars } from "./label";
import { Turned } from "./lathe";
import { CENTRE, FLOOR, type Sheet, form, gleam, line, moved, panelPath, shadow, veil } from "./sheet";

/** A glass jar with a cloth-capped or screw lid; `fill` is what shows through. */
export function drawJar(sheet: Sheet, label: Label, fill: string, cap: string): void {
  const jar =
    "M430 400Q390 420 386 480V880Q388 940 450 946Q600 960 750 946Q812 940 814 880V480Q810 420 770 400z";
  sheet.add(shadow(CENTRE + 18, FLOOR + 4, 300));
  sheet.add(
    form(jar, "#e4e4d8"),
    sheet.clipped(
      jar,
      form("M398 470Q600 500 802 470V930Q600 950 398 930z", fill) +
        [
          [450, 540],
          [520, 610],
          [700, 560],
          [760, 680],
          [450, 800],
          [740, 860],
          [600, 900],
        ]
          .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="20" fill="${lighter(fill, 0.16)}" opacity=".6"/>`)
          .join(""),
    ),
  );
  sheet.add(
    `<path d="${jar}" fill="url(#round)"/>`,
    form(panelPath(386, 570, 428, 280, 4), label.paper ?? "#fdf8ee", "round"),
    form("M386 570h428v18H386zM386 832h428v18H386z", label.accent),
    moved(500, 710, drawFoodMark(label.mark), 0, 0.92),
    bars(694, 668, 180, label.accent),
  );
  sheet.add(
    form(panelPath(404, 296, 392, 112, 20), cap, "round"),
    line(
      "M420 320v64M446 320v64M472 320v64M498 320v64M524 320v64M550 320v64M576 320v64M602 320v64M628 320v64M654 320v64M680 320v64M706 320v64M732 320v64M758 320v64M784 320v64",
      darker(cap, 0.4),
      4,
      `opacity=".35"`,
    ),
    gleam("M420 470v80M420 862v40", 14, 0.6),
  );
}

/** A bottle of syrup or sauce. */
export function drawBottle(sheet: Sheet, label: Label, fill: string, cap: string): void {
  const bottle = new Turned([
    [52, 250],
    [54, 330],
    [60, 390],
    [128, 480],
    [142, 560],
    [142, 900],
    [132, FLOOR],
  ]);
  sheet.add(
    shadow(CENTRE + 16, FLOOR + 6, 220),
    form(bottle.outline(), fill),
    sheet.clipped(bottle.outline(), form(panelPath(440, 240, 320, 150), lighter(fill, 0.36))),
  );
  sheet.add(
    `<path d="${bottle.outline()}" fill="url(#round)"/>`,
    form(bottle.hoop(600, 850), label.paper ?? "#fdf8ee", "round"),
    form(bottle.hoop(600, 616), label.accent),
    form(bottle.hoop(834, 850), label.accent),
  );
  sheet.add(
    moved(CENTRE, 696, drawFoodMark(label.mark), 0, 0.76),
    bars(CENTRE, 776, 180, label.accent, 2),
    form(panelPath(538, 196, 124, 96, 14), cap, "round"),
    gleam("M492 520q-16 20 -16 70M476 868v46", 12, 0.5),
  );
}

/** A cardboard gift box, its lid printed, a ribbon about it. */
export function drawGiftBox(sheet: Sheet, label: Label, pattern?: string): void {
  sheet.add(shadow(CENTRE + 24, 876, 440, 80));
  const [front, side, top] = [
    "M250 560H720V880H250z",
    "M720 560L930 450V750L720 880z",
    "M250 560L470 450H930L720 560z",
  ];
  sheet.add(
    form(front, label.colour, "plane"),
    form(side, darker(label.colour, 0.3)),
    form(top, lighter(label.colour, 0.16)),
  );
  if (pattern) {
    sheet.add(
      form("M250 560H720V640H250z", pattern),
      form("M720 560L930 450V520L720 640z", pattern),
      veil("M720 560L930 450V520L720 640z", 0.3),
      form(top, pattern, "plane"),
    );
  }
  sheet.add(
    form(panelPath(330, 668, 310, 176, 14), label.paper ?? "#fdf8ee"),
    moved(412, 756, drawFoodMark(label.mark), 0, 0.72),
    bars(556, 716, 130, label.accent),
  );
  sheet.add(
    form("M334 518L364 502H829L800 518z", label.accent),
    form("M800 518L829 502V812L800 831z", darker(label.accent, 0.2)),
  );
  const bow =
    "M590 506C510 410 470 440 510 486C534 512 570 512 590 506C660 410 720 440 680 486C656 512 614 512 590 506";
  sheet.add(
    line(bow, label.accent, 20),
    line("M584 510q-30 36 -66 44M600 510q20 30 56 42", darker(label.accent, 0.1), 16),
  );
}

/** A tall tin or paper tube with a lid. */
export function drawTube(sheet: Sheet, label: Label): void {
  const tube = new Turned([
    [200, 340],
    [200, 500],
    [200, 800],
    [200, FLOOR - 6],
  ]);
  const lid = new Turned([
    [210, 280],
    [210, 320],
    [210, 372],
  ]);
  sheet.add(
    shadow(CENTRE + 18, FLOOR + 10, 300),
    form(tube.outline(), label.colour),
    sheet.clipped(
      tube.outline(),
      form(tube.hoop(470, 830), label.paper ?? "#fdf8ee") +
        form(tube.hoop(452, 470), label.accent) +
        form(tube.hoop(830, 848), label.accent),
    ),
  );
  sheet.add(
    moved(CENTRE, 610, drawFoodMark(label.mark), 0, 1.14),
    bars(CENTRE, 738, 250, label.accent),
    `<path d="${tube.outline()}" fill="url(#round)"/>`,
    form(lid.outline(), darker(label.colour, 0.24), "round"),
    form(lid.mouth(), lighter(label.colour, 0.2), "plane"),
    gleam("M430 420v420", 14, 0.3),
  );
}
