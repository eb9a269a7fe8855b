import { type Cloth, clothPaint } from "./cloth-pattern";
import { darker, lighter } from "./colour";
import { CENTRE, FLOOR, type Sheet, ellipsePath, form, line, moved, panelPath, shadow, veil } from "./sheet";

/** A length of cloth, folded to a block, its last fold lifted so that the motif shows large. */
export function drawFoldedCloth(sheet: Sheet, cloth: Cloth, sash?: string): void {
  const paint = clothPaint(sheet, cloth);
  const edge = darker(cloth.colours.ground, 0.6);
  const top = "M276 580L410 400H922L800 580z";
  sheet.add(shadow(CENTRE + 16, 898, 430, 58));
  for (const y of [822, 761, 700, 639, 578]) {
    const side = `M790 ${y}L922 ${y - 180}Q944 ${y - 160} 930 ${y - 122}L812 ${y + 58}z`;
    const fold = `M292 ${y}H790Q830 ${y + 2} 830 ${y + 31}T790 ${y + 61}H292Q258 ${y + 60} 258 ${y + 31}T292 ${y}z`;
    sheet.add(
      form(side, paint),
      veil(side, 0.4),
      form(fold, paint),
      form(fold, "url(#fall)"),
      veil(
        `M262 ${y + 40}Q270 ${y + 61} 292 ${y + 61}H790Q820 ${y + 60} 828 ${y + 40}Q810 ${y + 50} 790 ${y + 50}H292Q270 ${y + 50} 262 ${y + 40}z`,
        0.3,
      ),
      line(`M296 ${y + 61}H800L926 ${y - 116}`, edge, 4, `opacity=".6"`),
    );
  }
  sheet.add(
    form(top, clothPaint(sheet, cloth, -12)),
    form(top, "url(#plane)"),
    line("M280 580H796L920 402", lighter(cloth.colours.ground, 0.5), 4, `opacity=".6"`),
  );
  if (sash) {
    const wrap = "M512 400H606L520 580V883H424V580z";
    sheet.add(
      form(wrap, sash, "plane"),
      veil("M424 580h96v60q-50 10 -96 0z", 0.12),
      form(ellipsePath(472, 730, 40, 40), lighter(sash, 0.7)),
      form("M472 702l9 19l19 9l-19 9l-9 19l-9 -19l-19 -9l19 -9z", sash),
    );
  }
}

/** A cloth that hangs over a bamboo pole, so that the whole width and the border show. */
export function drawHangingCloth(sheet: Sheet, cloth: Cloth, border: Cloth, fringe: boolean): void {
  const paint = clothPaint(sheet, cloth);
  const edge = clothPaint(sheet, border);
  const face = "M312 230H888V880Q744 896 600 880T312 880z";
  sheet.add(shadow(CENTRE, FLOOR + 20, 400, 40));
  sheet.add(
    form("M330 214H904V852H330z", darker(cloth.colours.ground, 0.4)),
    form(face, paint),
    sheet.clipped(
      face,
      form("M312 740H888V860H312z", edge) + line("M312 738H888M312 862H888", cloth.colours.accent, 6),
    ),
  );
  const fold = (x: number, width: number, opacity: number) =>
    veil(`M${x} 236q${width * 0.3} 320 0 650h${width}q${-width * 0.2} -320 0 -650z`, opacity);
  sheet.add(
    fold(420, 40, 0.1),
    fold(560, 60, 0.08),
    fold(700, 36, 0.12),
    fold(820, 50, 0.14),
    `<path d="${face}" fill="url(#plane)"/>`,
  );
  if (fringe) {
    let threads = "";
    for (let x = 320; x < 888; x += 16) {
      threads += `M${x} ${882 + Math.round(6 * Math.sin((x - 312) / 92))}v46`;
    }
    sheet.add(line(threads, lighter(cloth.colours.motif, 0.2), 5));
  }
  sheet.add(
    form(panelPath(210, 196, 780, 46, 23), "#b98d4f", "fall"),
    line("M360 200v38M600 200v38M850 200v38", "#7a5526", 6),
    line("M260 206h90M380 206h200", "#f1dfb8", 5, `opacity=".6"`),
  );
}

/** A rolled shawl or length of silk, tied, with its free end spread in front. */
export function drawRolledShawl(sheet: Sheet, cloth: Cloth, tie: string, fringe: boolean): void {
  const paint = clothPaint(sheet, cloth);
  const lying = clothPaint(sheet, cloth, -24);
  const spread = "M300 700C440 660 640 660 820 690L930 880Q640 930 236 880z";
  sheet.add(shadow(CENTRE, 900, 460, 54), form(spread, lying), form(spread, "url(#fall)"));
  if (fringe) {
    let threads = "";
    for (let x = 244; x < 926; x += 19) {
      threads += `M${x} ${882 + Math.round(22 * Math.sin(((x - 236) / 694) * Math.PI))}l-4 34`;
    }
    sheet.add(line(threads, cloth.colours.motif, 5));
  }
  for (const [y, x] of [
    [610, 236],
    [500, 300],
  ] as const) {
    const roll = panelPath(x, y, 600, 130, 62);
    sheet.add(form(roll, paint), form(roll, "url(#fall)"));
    const end = ellipsePath(x + 572, y + 65, 46, 62);
    sheet.add(
      form(end, lighter(cloth.colours.ground, 0.1)),
      line(`M${x + 572} ${y + 30}a24 34 0 1 1 -14 62a16 24 0 1 1 12 -42`, cloth.colours.motif, 5),
    );
  }
  sheet.add(
    form("M500 496h56v250h-56z", tie, "fall"),
    line("M528 610C450 560 430 640 528 622C620 560 640 640 528 622", tie, 22),
    `<circle cx="528" cy="616" r="18" fill="${darker(tie, 0.25)}"/>`,
  );
}

/** A square cushion that stands on its corner's fold. */
export function drawCushion(sheet: Sheet, cloth: Cloth): void {
  const paint = clothPaint(sheet, cloth);
  const face =
    "M270 330Q440 370 600 350T930 330Q900 480 910 630T930 930Q760 900 600 912T270 930Q300 780 290 630T270 330z";
  sheet.add(
    shadow(CENTRE, FLOOR - 6, 380, 46),
    form(face, paint),
    form(face, "url(#plane)"),
    line(face, darker(cloth.colours.ground, 0.4), 7),
  );
  sheet.add(
    veil("M910 630Q900 480 930 330Q860 480 860 640T930 930Q906 780 910 630z", 0.2),
    veil("M270 930Q440 890 600 900T930 930Q760 860 600 866T270 930z", 0.2),
  );
}

/** A table runner laid over an edge, tassels at its end. */
export function drawTableRunner(sheet: Sheet, cloth: Cloth, border: Cloth): void {
  const lying = clothPaint(sheet, cloth, 0);
  const edge = clothPaint(sheet, border);
  const [top, front] = ["M460 420H740L860 640H340z", "M340 640H860V860L600 930L340 860z"];
  sheet.add(
    form("M230 400H970L1110 640H90z", "#a67a4c", "plane"),
    form("M90 640H1110V690H90z", "#7a5230", "fall"),
    form("M130 690h44v250h-44zM1026 690h44v250h-44z", "#6b4627", "round"),
    shadow(CENTRE, FLOOR + 14, 520, 30),
  );
  sheet.add(
    form(top, lying),
    veil(top, 0.06),
    form(front, lying),
    form(front, "url(#fall)"),
    sheet.clipped(front, form("M340 740H860V820H340z", edge)),
    line("M340 860L600 930L860 860", cloth.colours.accent, 10),
    moved(
      CENTRE,
      930,
      `<circle r="14" fill="${cloth.colours.accent}"/>${line("M-10 10v54M-3 12v58M4 12v58M11 10v54", cloth.colours.motif, 5)}`,
    ),
  );
  sheet.add(line("M340 640H860", lighter(cloth.colours.ground, 0.4), 4, `opacity=".7"`));
}

/** A square cloth that covers a table and hangs over its edge, a border along the hem. */
export function drawTablecloth(sheet: Sheet, cloth: Cloth, border: Cloth): void {
  const [paint, edge] = [clothPaint(sheet, cloth), clothPaint(sheet, border)];
  const [top, hang] = [
    "M250 400H950L1090 620H110z",
    "M110 620H1090L1110 830Q1040 812 990 846Q900 820 820 850Q720 824 600 852Q480 824 380 850Q300 820 210 846Q160 812 90 830z",
  ];
  sheet.add(
    form("M150 700h44v250h-44zM1006 700h44v250h-44z", "#6b4627", "round"),
    shadow(CENTRE, FLOOR + 14, 520, 30),
    form(top, paint),
    form(top, "url(#plane)"),
    form(hang, paint),
    sheet.clipped(hang, form("M80 752H1120V870H80z", edge) + line("M80 750H1120", cloth.colours.accent, 7)),
    form(hang, "url(#fall)"),
  );
  for (const x of [240, 400, 590, 790, 960]) {
    sheet.add(veil(`M${x} 624q-14 110 -6 224q22 -8 40 -14q-24 -110 -34 -210z`, 0.13));
  }
  sheet.add(line("M112 620H1088", lighter(cloth.colours.ground, 0.5), 5, `opacity=".7"`));
}
