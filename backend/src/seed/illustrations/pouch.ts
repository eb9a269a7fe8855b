import { darker, lighter } from "./colour";
import { drawFoodMark } from "./food-mark";
import { type Label, bars } from "./label";
import {
  CENTRE,
  FLOOR,
  type Sheet,
  ellipsePath,
  form,
  gleam,
  line,
  moved,
  panelPath,
  shadow,
  veil,
} from "./sheet";

/** A stand-up pouch of a snack, with the food on a label or behind a window. */
export function drawPouch(
  sheet: Sheet,
  label: Label,
  face: "label" | "window" | "round" | "sash" = "label",
): void {
  const pouch =
    "M396 286C384 430 350 610 372 840Q376 930 420 944Q600 966 780 944Q824 930 828 840C850 610 816 430 804 286z";
  const dark = darker(label.colour, 0.3);
  sheet.add(shadow(CENTRE + 20, FLOOR + 2, 330));
  sheet.add(form(pouch, label.colour));
  if (face === "sash") {
    sheet.add(
      sheet.clipped(
        pouch,
        form("M340 560H860V880H340z", label.paper ?? "#faf3e4") +
          form("M340 548H860V560H340zM340 880H860V892H340z", label.accent),
      ),
    );
  }
  sheet.add(
    `<path d="${pouch}" fill="url(#round)"/>`,
    sheet.clipped(pouch, veil("M372 866Q600 936 828 866V960H372z", 0.16)),
  );
  sheet.add(
    form(panelPath(388, 236, 424, 62, 10), dark, "fall"),
    line("M400 256h400M400 270h400M400 284h400", lighter(label.colour, 0.3), 3, `opacity=".4"`),
    `<circle cx="600" cy="262" r="15" fill="#efe6d8"/>`,
  );
  sheet.add(line("M392 332h416", darker(label.colour, 0.4), 4, `stroke-dasharray="2 12"`));
  const paper = label.paper ?? "#fdf8ee";
  switch (face) {
    case "label":
      sheet.add(
        form(panelPath(446, 420, 308, 420, 26), paper, "plane"),
        form(panelPath(446, 420, 308, 34, 17), label.accent),
        moved(CENTRE, 580, drawFoodMark(label.mark), 0, 1.12),
        bars(CENTRE, 714, 250, label.accent),
      );
      break;
    case "round":
      sheet.add(
        form(ellipsePath(CENTRE, 590, 172, 172), paper, "plane"),
        `<circle cx="600" cy="590" r="158" fill="none" stroke="${label.accent}" stroke-width="7"/>`,
        moved(CENTRE, 590, drawFoodMark(label.mark), 0, 1.2),
        form(panelPath(456, 786, 288, 112, 18), paper, "plane"),
        bars(CENTRE, 800, 240, label.accent),
      );
      break;
    case "window": {
      const opening =
        "M470 570C470 480 540 450 600 450S730 480 730 570V730Q730 780 690 780H510Q470 780 470 730z";
      const crowd = [
        [500, 520],
        [650, 510],
        [560, 620],
        [680, 650],
        [520, 730],
        [650, 760],
      ]
        .map(([x = 0, y = 0], index) => moved(x, y, drawFoodMark(label.mark), index * 50, 0.72))
        .join("");
      sheet.add(
        form(opening, "#4a2f1a"),
        sheet.clipped(opening, crowd),
        form(opening, "url(#plane)"),
        line(opening, label.accent, 8),
        form(panelPath(470, 350, 260, 72, 14), paper),
        bars(CENTRE, 362, 210, label.accent, 2),
        gleam("M500 560q-4 -60 50 -84", 12, 0.45),
      );
      break;
    }
    case "sash":
      sheet.add(
        moved(474, 716, drawFoodMark(label.mark), 0, 1.06),
        bars(690, 656, 210, label.accent),
        form(ellipsePath(CENTRE, 430, 66, 66), paper),
        moved(CENTRE, 430, form("M0 -40L12 -12L40 0L12 12L0 40L-12 12L-40 0L-12 -12z", label.accent)),
      );
      break;
  }
  sheet.add(
    gleam("M412 400Q384 560 396 780", 16, 0.34),
    line("M792 420q22 170 8 380", darker(label.colour, 0.5), 5, `opacity=".25"`),
  );
}

/** A flat retort pouch: matte laminate, sealed on four sides, tear notches. */
export function drawRetortPouch(sheet: Sheet, label: Label): void {
  const face = panelPath(330, 240, 540, 690, 22);
  sheet.add(shadow(CENTRE + 24, FLOOR - 8, 360, 46));
  sheet.add(
    form(face, label.colour),
    form(panelPath(372, 282, 456, 606, 60), lighter(label.colour, 0.06), "plane"),
    `<path d="${face}" fill="url(#fall)"/>`,
  );
  sheet.add(
    line(
      "M346 262h508M346 908h508M350 262v646M850 262v646",
      lighter(label.colour, 0.34),
      3,
      `stroke-dasharray="3 9" opacity=".6"`,
    ),
  );
  sheet.add(form("M330 330l18 10l-18 10zM870 330l-18 10l18 10z", "#efe6d8"));
  sheet.add(
    form(ellipsePath(CENTRE, 560, 196, 150), "#f7efe0"),
    form(ellipsePath(CENTRE, 566, 168, 124), "#e3d3b8", "plane"),
    moved(CENTRE, 556, drawFoodMark(label.mark), 0, 1.32),
  );
  sheet.add(
    form("M372 372q228 -60 456 0v-30q0 -60 -60 -60H432q-60 0 -60 60z", label.accent, "fall"),
    bars(CENTRE, 306, 300, lighter(label.accent, 0.7), 2, "#fff6e6"),
  );
  sheet.add(bars(CENTRE, 762, 300, label.accent, 4, "#fdf3df"), gleam("M400 420q-8 160 0 380", 16, 0.2));
}
