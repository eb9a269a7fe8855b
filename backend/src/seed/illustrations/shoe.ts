import { darker, lighter } from "./colour";
import { CENTRE, type Sheet, ellipsePath, form, gleam, line, moved, shadow } from "./sheet";

export type Shoe = "loafer" | "sneaker" | "flat" | "wedge";

/** A pair of shoes from the side, the far one a little behind. */
export function drawShoes(sheet: Sheet, kind: Shoe, colour: string, sole: string, accent: string): void {
  const shoe = oneShoe(kind, colour, sole, accent);
  sheet.add(shadow(CENTRE + 30, 884, 450, 52), moved(96, -76, shoe, 0, 0.94), moved(0, 0, shoe));
}

function oneShoe(kind: Shoe, colour: string, sole: string, accent: string): string {
  const stitch = (path: string) =>
    line(path, lighter(colour, 0.45), 4, `stroke-dasharray="11 8" opacity=".85"`);
  switch (kind) {
    case "loafer": {
      const upper =
        "M226 590C230 560 270 556 300 566C380 600 470 620 540 622C660 640 860 680 930 770Q944 810 930 830H236Q206 700 226 590z";
      return (
        form("M222 812H936Q960 830 946 866H250Q220 866 222 812z", sole, "fall") +
        form("M230 856H420V884H240z", darker(sole, 0.3)) +
        form(upper, colour, "fall") +
        form(
          "M246 588Q300 580 380 604Q470 634 546 634Q520 690 430 676Q310 650 246 588z",
          darker(colour, 0.5),
        ) +
        stitch("M620 660C700 640 850 700 900 780") +
        form("M520 616Q600 620 660 660L600 746Q520 700 470 690z", darker(colour, 0.16), "plane") +
        line("M500 668L620 700", accent, 22) +
        gleam("M720 700Q820 730 870 780", 14, 0.3)
      );
    }
    case "sneaker": {
      const upper =
        "M230 560C260 530 330 560 356 580C420 610 500 600 556 570C590 560 610 580 640 620C720 680 880 700 926 770Q940 800 930 826H236Q206 700 230 560z";
      return (
        form("M216 796H940Q976 820 952 870Q600 888 236 872Q200 840 216 796z", sole, "fall") +
        line("M230 834H944", darker(sole, 0.2), 5) +
        form(upper, colour, "fall") +
        form("M790 720Q900 730 930 826H760Q740 770 790 720z", lighter(colour, 0.3), "plane") +
        form("M232 560Q222 640 236 826H330Q300 700 300 560z", accent, "plane") +
        form(
          "M250 566Q330 566 360 586Q440 614 552 580Q540 640 440 640Q320 636 250 566z",
          darker(colour, 0.55),
        ) +
        line("M590 606l-60 50M630 640l-60 54M676 668l-56 56M722 690l-50 58", "#faf7f1", 13) +
        line("M360 800Q480 700 560 690Q520 760 640 800", accent, 20) +
        stitch("M744 706Q740 770 760 820")
      );
    }
    case "flat":
      return (
        form("M226 834H944Q950 866 930 874H240Q222 866 226 834z", sole, "fall") +
        form(
          "M226 690C250 676 290 690 320 716C420 760 560 766 660 744C780 700 920 770 946 842H232Q214 760 226 690z",
          colour,
          "fall",
        ) +
        form("M300 704C420 764 560 768 664 746Q600 806 460 790Q340 770 300 704z", darker(colour, 0.5)) +
        moved(
          720,
          742,
          form(
            "M0 0C-50 -46 -86 -20 -70 14C-54 40 -20 20 0 0C50 -46 86 -20 70 14C54 40 20 20 0 0z",
            accent,
            "plane",
          ) + form(ellipsePath(0, 4, 14, 18), darker(accent, 0.3)),
        ) +
        stitch("M244 800Q560 830 930 820")
      );
    case "wedge":
      return (
        line("M300 640C250 520 300 400 420 396C520 400 560 470 590 560", darker(colour, 0.3), 40) +
        form(
          "M236 610Q240 600 262 606Q360 650 470 724Q640 800 930 806Q956 830 938 866Q700 880 560 876H270Q246 800 236 610z",
          sole,
          "fall",
        ) +
        line("M252 720H440M258 766H530M264 812H640", darker(sole, 0.34), 7, `stroke-dasharray="18 9"`) +
        form(
          "M234 606Q240 592 264 598Q370 640 480 712Q650 780 926 788Q950 796 944 818Q640 816 460 744Q330 660 236 632z",
          accent,
          "plane",
        ) +
        form("M600 764Q610 620 720 606Q850 620 900 792Q740 806 600 764z", colour, "plane") +
        line(
          "M624 750Q640 650 720 634Q820 646 866 770",
          lighter(colour, 0.45),
          4,
          `stroke-dasharray="11 8"`,
        ) +
        line("M270 620C240 500 300 420 420 416C510 420 560 480 610 600", colour, 36) +
        line("M274 600C254 510 310 426 420 424", lighter(colour, 0.4), 4, `stroke-dasharray="11 8"`) +
        `<rect x="384" y="386" width="60" height="62" rx="11" fill="none" stroke="#d8b04a" stroke-width="12"/>`
      );
  }
}
