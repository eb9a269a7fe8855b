import { darker, lighter } from "./colour";
import { CENTRE, FLOOR, ellipsePath, form, gleam, line, panelPath, shadow, veil, type Sheet } from "./sheet";

/** Tanned hides of Tanggulangin. */
export const HIDE = { tan: "#a9652f", cognac: "#8b4a22", coffee: "#4f2f1d", black: "#2d2724", maroon: "#6e2a24", navy: "#24385a", olive: "#5b5a36", natural: "#cf9a62" } as const;
const BRASS = "#d8b04a";

/** The grain of leather: fine wandering flecks over the hide. */
function grain(sheet: Sheet, colour: string): string {
  const fleck = darker(colour, 0.3);
  return sheet.pattern(46, 46, `<path d="M0 0h46v46H0z" fill="${colour}"/><path d="M4 8q5 -3 8 2M24 4q4 4 9 1M38 18q-3 5 2 8M8 26q6 1 7 6M24 22q5 2 4 7M12 42q5 -4 9 0M32 38q5 -2 9 2" fill="none" stroke="${fleck}" stroke-width="1.6" opacity=".4"/>`);
}

function stitched(path: string, colour: string): string {
  return line(path, lighter(colour, 0.5), 4, `stroke-dasharray="13 9" opacity=".75"`);
}

function buckle(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="none" stroke="${BRASS}" stroke-width="13"/><path d="M${x + 6} ${y + 6}h${width - 20}" stroke="#f6e3a8" stroke-width="4"/>`;
}

/** A folded wallet, slightly open, with notes showing. */
export function drawWallet(sheet: Sheet, colour: string, inner: string, embossed = false): void {
  const hide = grain(sheet, colour);
  sheet.add(shadow(CENTRE + 10, 866, 400, 60));
  sheet.add(form("M262 372L900 330Q930 330 930 360V780Q930 806 904 806L262 846z", darker(colour, 0.35)), form("M300 340L860 306V420L300 450z", "#e5ead8", "plane"), line("M330 366L830 336", "#8aa08c", 6), form(panelPath(296, 372, 600, 430, 18), inner, "plane"));
  const front = "M250 410Q250 384 276 384H856Q884 384 884 412V838Q884 866 856 866H276Q250 866 250 840z";
  sheet.add(form(front, hide), form(front, "url(#plane)"), stitched("M276 412H858V840H276z", colour), veil("M250 410h34v456h-10q-24 0 -24 -26z", 0.18));
  if (embossed) {
    const petal = "M0 -8C-26 -22 -26 -60 0 -80C26 -60 26 -22 0 -8z";
    sheet.add(`<g transform="translate(567 625)" opacity=".5">${[0, 90, 180, 270].map((turn) => `<path transform="rotate(${turn})" d="${petal}" fill="none" stroke="${darker(colour, 0.55)}" stroke-width="7"/>`).join("")}</g>`);
  } else {
    sheet.add(form(panelPath(722, 776, 104, 34, 6), darker(colour, 0.22)), line("M738 793h72", lighter(colour, 0.4), 5));
  }
  sheet.add(gleam("M300 430h240", 8, 0.2));
}

/** A long wallet with a zip about three sides and a wrist strap. */
export function drawLongWallet(sheet: Sheet, colour: string): void {
  const hide = grain(sheet, colour);
  sheet.add(shadow(CENTRE, 820, 460, 60), line("M930 560C1060 560 1060 760 960 800C900 820 880 760 930 720", darker(colour, 0.2), 26), line("M930 560C1060 560 1060 760 960 800", lighter(colour, 0.3), 3, `stroke-dasharray="10 8"`));
  const body = panelPath(190, 440, 760, 370, 44);
  sheet.add(form(body, hide), form(body, "url(#plane)"), `<path d="${panelPath(208, 458, 724, 334, 32)}" fill="none" stroke="${darker(colour, 0.5)}" stroke-width="14"/>`, `<path d="${panelPath(208, 458, 724, 334, 32)}" fill="none" stroke="${BRASS}" stroke-width="8" stroke-dasharray="5 5"/>`);
  sheet.add(form(panelPath(904, 524, 52, 34, 8), BRASS, "plane"), stitched("M260 640H880", colour), form(panelPath(486, 668, 168, 56, 8), darker(colour, 0.2), "plane"), line("M510 696h120", lighter(colour, 0.4), 6), gleam("M250 500h300", 10, 0.22));
}

/** A shoulder bag with a flap; `tall` for a messenger's proportions. */
export function drawShoulderBag(sheet: Sheet, colour: string, detail: string, tall = false): void {
  const hide = grain(sheet, colour);
  const flap = grain(sheet, detail);
  const top = tall ? 420 : 500;
  sheet.add(shadow(CENTRE + 10, FLOOR, 380));
  sheet.add(line(`M300 ${top + 70}C260 60 940 60 900 ${top + 70}`, darker(detail, 0.1), 30), line(`M300 ${top + 60}C270 76 930 76 900 ${top + 60}`, lighter(detail, 0.4), 3, `stroke-dasharray="13 9" opacity=".7"`));
  const body = `M290 ${top}H910L942 900Q940 944 896 946H304Q260 944 258 900z`;
  const cover = `M282 ${top - 16}Q600 ${top - 44} 918 ${top - 16}L926 ${top + 190}Q900 ${top + 270} 600 ${top + 284}Q300 ${top + 270} 274 ${top + 190}z`;
  sheet.add(form(body, hide), form(body, "url(#plane)"), stitched("M284 880Q290 918 320 920H880Q912 918 916 880", colour), veil(`M274 ${top + 200}Q300 ${top + 300} 600 ${top + 314}Q900 ${top + 300} 926 ${top + 200}V${top + 160}H274z`, 0.2), form(cover, flap), form(cover, "url(#fall)"), stitched(`M300 ${top + 10}Q600 ${top - 16} 900 ${top + 10}L906 ${top + 184}Q880 ${top + 248} 600 ${top + 260}Q320 ${top + 248} 294 ${top + 184}z`, detail));
  sheet.add(form(panelPath(560, top + 190, 80, 150, 14), darker(detail, 0.25), "plane"), buckle(548, top + 236, 104, 60), gleam(`M330 ${top + 30}Q460 ${top + 14} 560 ${top + 12}`, 10, 0.25));
  for (const x of [300, 900]) {
    sheet.add(`<circle cx="${x}" cy="${top + 66}" r="24" fill="none" stroke="${BRASS}" stroke-width="12"/>`);
  }
}

/** An open-topped tote with two handles. */
export function drawTote(sheet: Sheet, colour: string, base: string): void {
  const hide = grain(sheet, colour);
  const body = "M280 480H920L962 900Q962 940 920 944H280Q238 940 238 900z";
  sheet.add(shadow(CENTRE + 10, FLOOR, 420), line("M410 500C410 170 790 170 790 500", darker(base, 0.35), 26), form("M280 480Q600 430 920 480Q600 524 280 480z", darker(colour, 0.6)));
  sheet.add(form(body, hide), form(body, "url(#plane)"), form("M250 770H950L962 900Q962 940 920 944H280Q238 940 238 900z", grain(sheet, base)), form("M250 770H950L962 900Q962 940 920 944H280Q238 940 238 900z", "url(#fall)"), stitched("M254 786H946M296 504H904", colour));
  sheet.add(line("M400 620V520C400 250 800 250 800 520V620", base, 30), line("M400 610V520C400 258 800 258 800 520V610", lighter(base, 0.4), 3, `stroke-dasharray="13 9" opacity=".6"`));
  for (const x of [400, 800]) {
    sheet.add(form(`M${x - 32} 570h64v70l-32 34l-32 -34z`, base, "plane"), `<circle cx="${x}" cy="606" r="10" fill="${BRASS}"/>`);
  }
  sheet.add(gleam("M300 540L286 720", 12, 0.24));
}

/** A rucksack with one front pocket. */
export function drawBackpack(sheet: Sheet, colour: string, trim: string): void {
  const hide = grain(sheet, colour);
  sheet.add(shadow(CENTRE + 10, FLOOR, 340), line("M540 250Q540 180 600 180T660 250", darker(trim, 0.2), 24), line("M330 460Q250 640 310 880M870 460Q950 640 890 880", darker(trim, 0.2), 34));
  const body = "M340 420Q340 240 600 240T860 420V890Q860 944 806 946H394Q340 944 340 890z";
  const flap = "M334 430Q334 244 600 244T866 430V560Q866 610 806 616H394Q334 610 334 560z";
  const pocket = panelPath(400, 680, 400, 220, 36);
  sheet.add(form(body, hide), form(body, "url(#round)"), form(pocket, hide), form(pocket, "url(#fall)"), stitched("M424 706H776V876H424z", colour), veil("M334 560Q334 610 394 616H806Q866 610 866 560V600Q866 650 806 656H394Q334 650 334 600z", 0.22), form(flap, hide), form(flap, "url(#plane)"), stitched("M358 440Q358 268 600 268T842 440V556Q842 588 806 592H394Q358 588 358 556z", colour));
  for (const x of [450, 690]) {
    sheet.add(form(`M${x} 540h60v200l-30 26l-30 -26z`, trim, "plane"), buckle(x - 8, 636, 76, 50));
  }
  sheet.add(gleam("M380 400Q400 300 520 278", 14, 0.22));
}

/** A belt, rolled, its buckle in front. */
export function drawBelt(sheet: Sheet, colour: string): void {
  const ring = (rx: number, ry: number, shade: string) =>
    `<ellipse cx="600" cy="640" rx="${rx}" ry="${ry}" fill="none" stroke="${shade}" stroke-width="26"/>`;
  sheet.add(shadow(CENTRE, 880, 380, 60));
  const outside = "M290 560V720C290 830 430 900 600 900S910 830 910 720V560C910 670 770 740 600 740S290 670 290 560z";
  sheet.add(`<ellipse cx="600" cy="560" rx="310" ry="170" fill="${darker(colour, 0.55)}"/>`, form(outside, grain(sheet, colour)), form(outside, "url(#round)"));
  sheet.add(`<g transform="translate(0 -80)">${ring(300, 164, colour)}${ring(262, 138, darker(colour, 0.3))}${ring(222, 110, darker(colour, 0.1))}${ring(184, 84, darker(colour, 0.35))}${ring(146, 58, darker(colour, 0.15))}</g>`);
  sheet.add(stitched("M298 588C310 690 450 762 600 762S890 690 902 588M298 706C310 806 450 876 600 876S890 806 902 706", colour));
  sheet.add(`<rect x="480" y="708" width="190" height="214" rx="26" fill="none" stroke="#8d7a4a" stroke-width="26"/><rect x="476" y="704" width="190" height="214" rx="26" fill="none" stroke="${BRASS}" stroke-width="22"/><path d="M482 708h150" stroke="#f6e3a8" stroke-width="6" stroke-linecap="round"/>`, line("M490 812H640", BRASS, 18), `<circle cx="740" cy="806" r="10" fill="#24150c"/><circle cx="806" cy="784" r="9" fill="#24150c"/>`);
}

/** A card holder with cards fanned out of it. */
export function drawCardHolder(sheet: Sheet, colour: string): void {
  sheet.add(shadow(CENTRE, 880, 340, 54));
  for (const [turn, fill] of [[-14, "#8fa3bd"], [-4, "#e0a526"], [7, "#f3e5d0"]] as const) {
    sheet.add(`<g transform="rotate(${turn} 600 800)">${form(panelPath(370, 350, 460, 400, 26), fill, "plane")}<path d="M410 420h170" stroke="#24150c" stroke-opacity=".25" stroke-width="14" stroke-linecap="round"/></g>`);
  }
  const body = "M320 540H880V840Q880 872 848 872H352Q320 872 320 840z";
  sheet.add(form(body, grain(sheet, colour)), form(body, "url(#plane)"), form("M320 540H880V620Q600 680 320 620z", darker(colour, 0.2), "plane"), stitched("M344 846H856M344 640Q600 696 856 640", colour), form("M520 540Q600 620 680 540z", darker(colour, 0.55)));
}

/** Key rings: a loop of hide with a fob each. */
export function drawKeyRing(sheet: Sheet, colours: readonly string[]): void {
  sheet.add(shadow(CENTRE + 20, 900, 380, 46));
  colours.forEach((colour, index) => {
    const turn = (index - (colours.length - 1) / 2) * 24;
    const fob = "M552 500Q540 470 570 470H630Q660 470 648 500L672 800Q670 850 600 856Q530 850 528 800z";
    sheet.add(`<g transform="rotate(${turn} 600 330)">${form(fob, grain(sheet, colour))}${form(fob, "url(#round)")}${stitched("M572 500L552 800Q560 828 600 832Q640 828 648 800L628 500", colour)}<circle cx="600" cy="510" r="13" fill="${BRASS}"/><path d="M600 470V420" stroke="${BRASS}" stroke-width="12" stroke-linecap="round"/></g>`);
  });
  sheet.add(`<circle cx="600" cy="330" r="92" fill="none" stroke="#8d7a4a" stroke-width="20"/><circle cx="597" cy="327" r="92" fill="none" stroke="${BRASS}" stroke-width="14"/>`, form(ellipsePath(600, 238, 20, 12), BRASS));
}

/** A document case with two locks. */
export function drawBriefcase(sheet: Sheet, colour: string): void {
  const hide = grain(sheet, colour);
  const body = panelPath(210, 440, 780, 490, 40);
  sheet.add(shadow(CENTRE + 10, FLOOR - 6, 470), line("M470 440V370Q470 336 504 336H696Q730 336 730 370V440", darker(colour, 0.3), 34), form(body, hide), form(body, "url(#plane)"), form("M210 480Q210 440 250 440H950Q990 440 990 480V640H210z", darker(colour, 0.16), "plane"), stitched("M236 468H964V612H236zM236 664H964V902H236z", colour));
  for (const x of [330, 790]) {
    sheet.add(form(panelPath(x, 560, 80, 140, 14), darker(colour, 0.35), "plane"), buckle(x - 8, 622, 96, 56));
  }
  sheet.add(gleam("M250 480h280", 10, 0.22));
}
