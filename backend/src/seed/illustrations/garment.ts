import { type Cloth, clothPaint } from "./cloth-pattern";
import { darker } from "./colour";
import { CENTRE, FLOOR, type Sheet, form, line, shadow, veil } from "./sheet";

/** A shirt on a hanger; sleeves long or short. */
export function drawShirt(sheet: Sheet, cloth: Cloth, long: boolean, collar = "#faf3e4"): void {
  const paint = clothPaint(sheet, cloth);
  const body = "M420 300L520 262Q600 310 680 262L780 300L800 420L796 920Q600 944 404 920L400 420z";
  const sleeve = long
    ? "M424 300C350 330 318 400 300 520L246 830L330 850L404 590L420 420z"
    : "M424 300C340 330 290 410 250 520L360 580L408 470z";
  const sleeves = [sleeve, mirrored(sleeve)];
  sheet.add(
    shadow(CENTRE, FLOOR + 30, 330, 30),
    line("M600 236v-40q0 -34 30 -34t30 26", "#6b4a2a", 12),
    line("M430 290L600 226L770 290", "#8a5a30", 20),
  );
  sheet.add(
    ...sleeves.map((path) => form(path, paint) + form(path, "url(#plane)") + veil(path, 0.1)),
    form(body, paint),
    form(body, "url(#plane)"),
  );
  sheet.add(
    veil("M430 420q30 250 -6 480q-10 10 -20 10V430z", 0.14),
    veil("M772 420q-40 250 6 500q14 -2 18 -6V430z", 0.16),
    line("M600 312V930", darker(cloth.colours.ground, 0.5), 4, `opacity=".6"`),
  );
  for (const y of [380, 470, 560, 650, 740, 830]) {
    sheet.add(`<circle cx="612" cy="${y}" r="9" fill="${collar}"/>`);
  }
  sheet.add(
    form("M520 262Q560 240 600 320L560 372L500 292z", collar, "plane"),
    form("M680 262Q640 240 600 320L640 372L700 292z", collar, "plane"),
    line("M520 262Q600 300 680 262", darker(collar, 0.3), 5),
    form("M660 440h90v104l-45 16l-45 -16z", paint),
    line("M660 440h90v104l-45 16l-45 -16z", darker(cloth.colours.ground, 0.4), 4),
  );
}

function mirrored(path: string): string {
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${SIDE_SUM - Number(x)} ${y}`);
}
const SIDE_SUM = CENTRE * 2;

/** A shawl on a stand's shoulder: hangs in folds from one point. */
export function drawDrapedShawl(sheet: Sheet, cloth: Cloth, fringe: boolean): void {
  const [paint, turned] = [clothPaint(sheet, cloth, 10), clothPaint(sheet, cloth, -16)];
  const left = "M600 210C540 300 420 560 360 880Q460 922 574 892C590 640 610 420 640 300z";
  const right = "M600 210C680 300 780 560 832 846Q700 900 520 872C560 640 590 420 560 300z";
  sheet.add(
    shadow(CENTRE, FLOOR + 6, 340, 40),
    form(right, turned),
    form(right, "url(#plane)"),
    veil(right, 0.12),
    form(left, paint),
    form(left, "url(#plane)"),
  );
  sheet.add(
    veil("M600 250C540 400 440 640 410 906q30 4 56 0C490 640 560 420 610 280z", 0.13),
    veil("M640 330C720 500 770 700 790 888q20 -6 40 -16C800 660 720 460 640 330z", 0.14),
  );
  if (fringe) {
    sheet.add(
      line(fringes(364, 572, 884, 18), cloth.colours.motif, 5),
      line(fringes(560, 830, 860, 24), cloth.colours.motif, 5),
    );
  }
  sheet.add(
    form("M540 214Q600 150 660 214Q680 290 640 330Q600 350 560 320Q520 280 540 214z", paint),
    form("M540 214Q600 150 660 214Q680 290 640 330Q600 350 560 320Q520 280 540 214z", "url(#round)"),
    line("M560 250q50 30 92 6", darker(cloth.colours.ground, 0.4), 5, `opacity=".5"`),
  );
}

function fringes(from: number, to: number, y: number, lean: number): string {
  let threads = "";
  for (let x = from; x <= to; x += 14) {
    threads += `M${x} ${y + Math.round(lean * Math.sin(((x - from) / (to - from)) * Math.PI))}v44`;
  }
  return threads;
}
