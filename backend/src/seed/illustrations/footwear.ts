import { darker, lighter } from "./colour";
import { CENTRE, ellipsePath, form, gleam, line, moved, shadow, veil, type Sheet } from "./sheet";

/** How a sandal is held to the foot, seen from above. */
export type Strap = "cross" | "double" | "thong" | "slide" | "ankle" | "woven" | "mule";

export interface Sandal {
  sole: string;
  bed: string;
  strap: string;
  accent: string;
  kind: Strap;
  /** 1 is an adult's; children's are drawn smaller and rounder. */
  size?: number;
}

const SOLE = "M-20 -300C70 -316 128 -226 122 -110C118 -30 92 30 96 120C100 220 70 300 -6 302C-84 304 -108 226 -98 120C-90 30 -132 -40 -128 -140C-124 -236 -90 -288 -20 -300z";
const BED = "M-18 -274C54 -286 100 -212 96 -108C92 -30 66 30 70 118C74 208 52 274 -6 276C-66 278 -84 214 -74 118C-66 30 -106 -40 -102 -138C-98 -220 -72 -264 -18 -274z";

/** A pair of sandals from above. */
export function drawSandals(sheet: Sheet, sandal: Sandal): void {
  const left = oneSandal(sheet, sandal);
  const size = sandal.size ?? 1;
  sheet.add(shadow(CENTRE + 16, 600 + 316 * size, 430 * size, 44));
  sheet.add(moved(CENTRE - 165 * size, 596, left, -9, 1.08 * size), `<g transform="translate(${CENTRE + 165 * size} 616)rotate(9)scale(${-1.08 * size} ${1.08 * size})">${left}</g>`);
}

function oneSandal(sheet: Sheet, { sole, bed, strap, accent, kind }: Sandal): string {
  const base = `<path d="${SOLE}" fill="${darker(sole, 0.45)}" transform="translate(8 12)"/>` + form(SOLE, sole) + form(BED, bed, "plane") + line(BED, darker(bed, 0.3), 4, `stroke-dasharray="10 8" opacity=".7"`) + `<ellipse cx="-4" cy="186" rx="48" ry="62" fill="${darker(bed, 0.4)}" opacity=".16"/><ellipse cx="-14" cy="-166" rx="74" ry="76" fill="${darker(bed, 0.4)}" opacity=".13"/>`;
  const band = (path: string, fill = strap) => veil(path.replace(/^M(-?\d+) (-?\d+)/, (_, x, y) => `M${Number(x) + 4} ${Number(y) + 12}`), 0.16) + form(path, fill, "plane");
  const seam = (path: string) => line(path, lighter(strap, 0.5), 4, `stroke-dasharray="10 8" opacity=".8"`);
  switch (kind) {
    case "cross":
      return base + band("M-132 -90C-60 -110 60 -10 112 40L104 100C40 40 -60 -40 -130 -30z") + band("M124 -150C40 -130 -60 -20 -116 30L-108 88C-50 40 50 -70 124 -86z", accent) + seam("M-122 -78C-60 -92 50 0 102 56");
    case "double":
      return base + band("M-136 -170Q0 -236 132 -150L126 -60Q0 -140 -134 -76z") + band("M-126 -20Q0 -76 110 0L100 84Q0 10 -112 62z") + seam("M-126 -152Q0 -214 124 -136M-118 -4Q0 -58 104 16") + `<rect x="60" y="-30" width="52" height="44" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/><rect x="70" y="-176" width="52" height="44" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/>`;
    case "thong":
      return base + line("M-8 -200C-70 -170 -110 -100 -112 20M-8 -200C60 -170 100 -100 102 20", darker(strap, 0.3), 44) + line("M-8 -204C-70 -174 -108 -100 -110 10M-8 -204C60 -174 98 -100 100 10", strap, 36) + `<circle cx="-8" cy="-206" r="24" fill="${accent}"/><circle cx="-14" cy="-212" r="8" fill="${lighter(accent, 0.5)}"/>`;
    case "slide":
      return base + band("M-140 -190Q0 -270 136 -176L116 30Q0 -40 -124 36z") + form("M-138 -110Q0 -180 130 -96L126 -50Q0 -130 -134 -62z", accent) + seam("M-130 -172Q0 -250 126 -158M-116 20Q0 -52 108 12");
    case "ankle":
      return base + band("M-136 -170Q0 -226 132 -150L128 -90Q0 -166 -134 -106z") + band("M-26 -180L22 -182L24 60L-22 60z", accent) + line("M-94 90C-60 30 60 30 92 90C110 200 70 250 -4 250C-80 250 -112 190 -94 90", darker(strap, 0.2), 30) + line("M-94 90C-60 30 60 30 92 90", strap, 30) + `<rect x="72" y="70" width="40" height="46" rx="8" fill="none" stroke="#d8b04a" stroke-width="9"/>`;
    case "woven": {
      const area = "M-140 -210Q0 -290 136 -196L112 40Q0 -20 -120 46z";
      const weave = sheet.pattern(44, 44, `<path d="M0 0h44v44H0z" fill="${darker(strap, 0.5)}"/><rect x="2" y="1" width="40" height="19" rx="6" fill="${strap}"/><rect x="2" y="23" width="17" height="20" rx="6" fill="${accent}"/><rect x="25" y="23" width="17" height="20" rx="6" fill="${accent}"/>`, "rotate(38)");
      return base + form(area, weave) + form(area, "url(#plane)") + line(area, darker(strap, 0.3), 8);
    }
    case "mule":
      return base + band("M-134 -130C-136 -240 -90 -306 -20 -306C70 -316 130 -236 128 -120L108 10Q0 -66 -118 20z") + line("M-118 20Q0 -66 108 10", darker(strap, 0.4), 8) + form("M-60 -120Q0 -150 58 -112L50 -62Q0 -96 -54 -66z", accent, "plane") + `<circle cx="0" cy="-104" r="12" fill="#d8b04a"/>`;
  }
}

export type Shoe = "loafer" | "sneaker" | "pump" | "flat" | "boot" | "wedge" | "oxford" | "slip-on";

/** A pair of shoes from the side, the far one a little behind. */
export function drawShoes(sheet: Sheet, kind: Shoe, colour: string, sole: string, accent: string): void {
  const shoe = oneShoe(kind, colour, sole, accent);
  sheet.add(shadow(CENTRE + 30, 884, 450, 52), moved(96, -76, shoe, 0, 0.94), moved(0, 0, shoe));
}

function oneShoe(kind: Shoe, colour: string, sole: string, accent: string): string {
  const stitch = (path: string) => line(path, lighter(colour, 0.45), 4, `stroke-dasharray="11 8" opacity=".85"`);
  switch (kind) {
    case "loafer":
    case "slip-on": {
      const upper = "M226 590C230 560 270 556 300 566C380 600 470 620 540 622C660 640 860 680 930 770Q944 810 930 830H236Q206 700 226 590z";
      const common = form("M222 812H936Q960 830 946 866H250Q220 866 222 812z", sole, "fall") + form("M230 856H420V884H240z", darker(sole, 0.3)) + form(upper, colour, "fall") + form("M246 588Q300 580 380 604Q470 634 546 634Q520 690 430 676Q310 650 246 588z", darker(colour, 0.5));
      return kind === "loafer"
        ? common + stitch("M620 660C700 640 850 700 900 780") + form("M520 616Q600 620 660 660L600 746Q520 700 470 690z", darker(colour, 0.16), "plane") + line("M500 668L620 700", accent, 22) + gleam("M720 700Q820 730 870 780", 14, 0.3)
        : common + form("M470 640L540 634L560 720L490 736z", accent) + line("M484 660l64 -10M490 684l62 -12M496 708l60 -12", darker(accent, 0.3), 4) + stitch("M570 730Q740 700 910 800") + gleam("M720 690Q820 720 880 780", 12, 0.25);
    }
    case "sneaker": {
      const upper = "M230 560C260 530 330 560 356 580C420 610 500 600 556 570C590 560 610 580 640 620C720 680 880 700 926 770Q940 800 930 826H236Q206 700 230 560z";
      return form("M216 796H940Q976 820 952 870Q600 888 236 872Q200 840 216 796z", sole, "fall") + line("M230 834H944", darker(sole, 0.2), 5) + form(upper, colour, "fall") + form("M790 720Q900 730 930 826H760Q740 770 790 720z", lighter(colour, 0.3), "plane") + form("M232 560Q222 640 236 826H330Q300 700 300 560z", accent, "plane") + form("M250 566Q330 566 360 586Q440 614 552 580Q540 640 440 640Q320 636 250 566z", darker(colour, 0.55)) + line("M590 606l-60 50M630 640l-60 54M676 668l-56 56M722 690l-50 58", "#faf7f1", 13) + line("M360 800Q480 700 560 690Q520 760 640 800", accent, 20) + stitch("M744 706Q740 770 760 820");
    }
    case "pump":
      return form("M244 640L300 900H336L360 700z", sole, "round") + form("M330 760Q620 800 940 850Q950 872 930 880H660Q500 850 350 790z", darker(sole, 0.2)) + form("M236 580C250 560 290 580 310 610C380 700 520 720 640 740C760 700 900 780 944 850Q800 870 640 846Q440 820 330 770Q240 730 236 580z", colour, "plane") + form("M306 612C380 700 520 716 640 738Q560 790 460 756Q340 710 306 612z", darker(colour, 0.5)) + form("M680 742l50 -26l10 36l44 -20l-14 52l-44 -8l-36 20z", accent, "plane") + gleam("M780 780Q860 800 900 840", 12, 0.35);
    case "flat":
      return form("M226 834H944Q950 866 930 874H240Q222 866 226 834z", sole, "fall") + form("M226 690C250 676 290 690 320 716C420 760 560 766 660 744C780 700 920 770 946 842H232Q214 760 226 690z", colour, "fall") + form("M300 704C420 764 560 768 664 746Q600 806 460 790Q340 770 300 704z", darker(colour, 0.5)) + moved(720, 742, form("M0 0C-50 -46 -86 -20 -70 14C-54 40 -20 20 0 0C50 -46 86 -20 70 14C54 40 20 20 0 0z", accent, "plane") + form(ellipsePath(0, 4, 14, 18), darker(accent, 0.3))) + stitch("M244 800Q560 830 930 820");
    case "boot":
      return form("M250 826H930Q968 846 944 880H262Q240 872 250 826z", sole, "fall") + form("M258 872H430V912H270z", darker(sole, 0.3)) + form("M300 300H540Q556 460 570 560C690 620 880 680 930 790Q938 820 926 838H260Q250 700 290 560Q306 440 300 300z", colour, "plane") + form("M300 300Q420 276 540 300V330Q420 310 300 330z", darker(colour, 0.4)) + form("M440 340L512 560L430 590Q400 460 404 340z", darker(colour, 0.3)) + stitch("M590 580Q640 700 620 826M320 350Q320 600 290 800") + line("M640 640Q820 690 890 790", lighter(colour, 0.35), 5, `opacity=".6"`) + gleam("M330 380v140", 16, 0.25);
    case "wedge":
      return line("M300 640C250 520 300 400 420 396C520 400 560 470 590 560", darker(colour, 0.3), 40) + form("M236 610Q240 600 262 606Q360 650 470 724Q640 800 930 806Q956 830 938 866Q700 880 560 876H270Q246 800 236 610z", sole, "fall") + line("M252 720H440M258 766H530M264 812H640", darker(sole, 0.34), 7, `stroke-dasharray="18 9"`) + form("M234 606Q240 592 264 598Q370 640 480 712Q650 780 926 788Q950 796 944 818Q640 816 460 744Q330 660 236 632z", accent, "plane") + form("M600 764Q610 620 720 606Q850 620 900 792Q740 806 600 764z", colour, "plane") + line("M624 750Q640 650 720 634Q820 646 866 770", lighter(colour, 0.45), 4, `stroke-dasharray="11 8"`) + line("M270 620C240 500 300 420 420 416C510 420 560 480 610 600", colour, 36) + line("M274 600C254 510 310 426 420 424", lighter(colour, 0.4), 4, `stroke-dasharray="11 8"`) + `<rect x="384" y="386" width="60" height="62" rx="11" fill="none" stroke="#d8b04a" stroke-width="12"/>`;
    case "oxford":
      return form("M222 816H940Q964 834 946 868H250Q220 866 222 816z", sole, "fall") + form("M230 860H420V892H240z", darker(sole, 0.3)) + form("M228 560C250 520 330 520 380 540C460 560 520 560 560 580C700 640 890 680 934 780Q942 810 932 830H236Q206 700 228 560z", colour, "fall") + form("M256 546Q330 526 380 546Q440 566 500 570Q470 610 380 600Q290 590 256 546z", darker(colour, 0.55)) + form("M480 566Q600 580 640 640L560 740Q470 700 440 610z", darker(colour, 0.14), "plane") + line("M510 596l60 -6M530 630l66 -8M548 664l66 -10M560 698l60 -12", "#24150c", 9) + line("M760 690Q730 760 750 830M680 660Q640 740 660 830", darker(colour, 0.4), 6) + line("M770 700Q742 764 760 826", lighter(colour, 0.4), 4, `stroke-dasharray="3 9"`) + gleam("M800 730Q870 760 896 800", 14, 0.35) + line("M236 820H934", accent, 5);
  }
}
