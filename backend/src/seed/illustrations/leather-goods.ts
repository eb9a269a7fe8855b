import { darker, lighter } from "./colour";
import { BRASS, grain, stitched } from "./hide";
import { CENTRE, type Sheet, ellipsePath, form, gleam, line, panelPath, shadow, veil } from "./sheet";

/** A folded wallet, slightly open, with notes showing. */
export function drawWallet(sheet: Sheet, colour: string, inner: string, embossed = false): void {
  const hide = grain(sheet, colour);
  sheet.add(shadow(CENTRE + 10, 866, 400, 60));
  sheet.add(
    form("M262 372L900 330Q930 330 930 360V780Q930 806 904 806L262 846z", darker(colour, 0.35)),
    form("M300 340L860 306V420L300 450z", "#e5ead8", "plane"),
    line("M330 366L830 336", "#8aa08c", 6),
    form(panelPath(296, 372, 600, 430, 18), inner, "plane"),
  );
  const front = "M250 410Q250 384 276 384H856Q884 384 884 412V838Q884 866 856 866H276Q250 866 250 840z";
  sheet.add(
    form(front, hide),
    form(front, "url(#plane)"),
    stitched("M276 412H858V840H276z", colour),
    veil("M250 410h34v456h-10q-24 0 -24 -26z", 0.18),
  );
  if (embossed) {
    const petal = "M0 -8C-26 -22 -26 -60 0 -80C26 -60 26 -22 0 -8z";
    sheet.add(
      `<g transform="translate(567 625)" opacity=".5">${[0, 90, 180, 270].map((turn) => `<path transform="rotate(${turn})" d="${petal}" fill="none" stroke="${darker(colour, 0.55)}" stroke-width="7"/>`).join("")}</g>`,
    );
  } else {
    sheet.add(
      form(panelPath(722, 776, 104, 34, 6), darker(colour, 0.22)),
      line("M738 793h72", lighter(colour, 0.4), 5),
    );
  }
  sheet.add(gleam("M300 430h240", 8, 0.2));
}

/** A long wallet with a zip about three sides and a wrist strap. */
export function drawLongWallet(sheet: Sheet, colour: string): void {
  const hide = grain(sheet, colour);
  sheet.add(
    shadow(CENTRE, 820, 460, 60),
    line("M930 560C1060 560 1060 760 960 800C900 820 880 760 930 720", darker(colour, 0.2), 26),
    line("M930 560C1060 560 1060 760 960 800", lighter(colour, 0.3), 3, `stroke-dasharray="10 8"`),
  );
  const body = panelPath(190, 440, 760, 370, 44);
  sheet.add(
    form(body, hide),
    form(body, "url(#plane)"),
    `<path d="${panelPath(208, 458, 724, 334, 32)}" fill="none" stroke="${darker(colour, 0.5)}" stroke-width="14"/>`,
    `<path d="${panelPath(208, 458, 724, 334, 32)}" fill="none" stroke="${BRASS}" stroke-width="8" stroke-dasharray="5 5"/>`,
  );
  sheet.add(
    form(panelPath(904, 524, 52, 34, 8), BRASS, "plane"),
    stitched("M260 640H880", colour),
    form(panelPath(486, 668, 168, 56, 8), darker(colour, 0.2), "plane"),
    line("M510 696h120", lighter(colour, 0.4), 6),
    gleam("M250 500h300", 10, 0.22),
  );
}

/** A belt, rolled, its buckle in front. */
export function drawBelt(sheet: Sheet, colour: string): void {
  const ring = (rx: number, ry: number, shade: string) =>
    `<ellipse cx="600" cy="640" rx="${rx}" ry="${ry}" fill="none" stroke="${shade}" stroke-width="26"/>`;
  sheet.add(shadow(CENTRE, 880, 380, 60));
  const outside =
    "M290 560V720C290 830 430 900 600 900S910 830 910 720V560C910 670 770 740 600 740S290 670 290 560z";
  sheet.add(
    `<ellipse cx="600" cy="560" rx="310" ry="170" fill="${darker(colour, 0.55)}"/>`,
    form(outside, grain(sheet, colour)),
    form(outside, "url(#round)"),
  );
  sheet.add(
    `<g transform="translate(0 -80)">${ring(300, 164, colour)}${ring(262, 138, darker(colour, 0.3))}${ring(222, 110, darker(colour, 0.1))}${ring(184, 84, darker(colour, 0.35))}${ring(146, 58, darker(colour, 0.15))}</g>`,
  );
  sheet.add(
    stitched(
      "M298 588C310 690 450 762 600 762S890 690 902 588M298 706C310 806 450 876 600 876S890 806 902 706",
      colour,
    ),
  );
  sheet.add(
    `<rect x="480" y="708" width="190" height="214" rx="26" fill="none" stroke="#8d7a4a" stroke-width="26"/><rect x="476" y="704" width="190" height="214" rx="26" fill="none" stroke="${BRASS}" stroke-width="22"/><path d="M482 708h150" stroke="#f6e3a8" stroke-width="6" stroke-linecap="round"/>`,
    line("M490 812H640", BRASS, 18),
    `<circle cx="740" cy="806" r="10" fill="#24150c"/><circle cx="806" cy="784" r="9" fill="#24150c"/>`,
  );
}

/** A card holder with cards fanned out of it. */
export function drawCardHolder(sheet: Sheet, colour: string): void {
  sheet.add(shadow(CENTRE, 880, 340, 54));
  for (const [turn, fill] of [
    [-14, "#8fa3bd"],
    [-4, "#e0a526"],
    [7, "#f3e5d0"],
  ] as const) {
    sheet.add(
      `<g transform="rotate(${turn} 600 800)">${form(panelPath(370, 350, 460, 400, 26), fill, "plane")}<path d="M410 420h170" stroke="#24150c" stroke-opacity=".25" stroke-width="14" stroke-linecap="round"/></g>`,
    );
  }
  const body = "M320 540H880V840Q880 872 848 872H352Q320 872 320 840z";
  sheet.add(
    form(body, grain(sheet, colour)),
    form(body, "url(#plane)"),
    form("M320 540H880V620Q600 680 320 620z", darker(colour, 0.2), "plane"),
    stitched("M344 846H856M344 640Q600 696 856 640", colour),
    form("M520 540Q600 620 680 540z", darker(colour, 0.55)),
  );
}

/** Key rings: a loop of hide with a fob each. */
export function drawKeyRing(sheet: Sheet, colours: readonly string[]): void {
  sheet.add(shadow(CENTRE + 20, 900, 380, 46));
  colours.forEach((colour, index) => {
    const turn = (index - (colours.length - 1) / 2) * 24;
    const fob = "M552 500Q540 470 570 470H630Q660 470 648 500L672 800Q670 850 600 856Q530 850 528 800z";
    sheet.add(
      `<g transform="rotate(${turn} 600 330)">${form(fob, grain(sheet, colour))}${form(fob, "url(#round)")}${stitched("M572 500L552 800Q560 828 600 832Q640 828 648 800L628 500", colour)}<circle cx="600" cy="510" r="13" fill="${BRASS}"/><path d="M600 470V420" stroke="${BRASS}" stroke-width="12" stroke-linecap="round"/></g>`,
    );
  });
  sheet.add(
    `<circle cx="600" cy="330" r="92" fill="none" stroke="#8d7a4a" stroke-width="20"/><circle cx="597" cy="327" r="92" fill="none" stroke="${BRASS}" stroke-width="14"/>`,
    form(ellipsePath(600, 238, 20, 12), BRASS),
  );
}
