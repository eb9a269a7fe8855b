import { darker, lighter } from "./colour";
import { BRASS, buckle, grain, stitched } from "./hide";
import { CENTRE, FLOOR, type Sheet, form, gleam, line, panelPath, shadow, veil } from "./sheet";

/** A shoulder bag with a flap. */
export function drawShoulderBag(sheet: Sheet, colour: string, detail: string): void {
  const hide = grain(sheet, colour);
  const flap = grain(sheet, detail);
  const top = 500;
  sheet.add(shadow(CENTRE + 10, FLOOR, 380));
  sheet.add(
    line(`M300 ${top + 70}C260 60 940 60 900 ${top + 70}`, darker(detail, 0.1), 30),
    line(
      `M300 ${top + 60}C270 76 930 76 900 ${top + 60}`,
      lighter(detail, 0.4),
      3,
      `stroke-dasharray="13 9" opacity=".7"`,
    ),
  );
  const body = `M290 ${top}H910L942 900Q940 944 896 946H304Q260 944 258 900z`;
  const cover = `M282 ${top - 16}Q600 ${top - 44} 918 ${top - 16}L926 ${top + 190}Q900 ${top + 270} 600 ${top + 284}Q300 ${top + 270} 274 ${top + 190}z`;
  sheet.add(
    form(body, hide),
    form(body, "url(#plane)"),
    stitched("M284 880Q290 918 320 920H880Q912 918 916 880", colour),
    veil(
      `M274 ${top + 200}Q300 ${top + 300} 600 ${top + 314}Q900 ${top + 300} 926 ${top + 200}V${top + 160}H274z`,
      0.2,
    ),
    form(cover, flap),
    form(cover, "url(#fall)"),
    stitched(
      `M300 ${top + 10}Q600 ${top - 16} 900 ${top + 10}L906 ${top + 184}Q880 ${top + 248} 600 ${top + 260}Q320 ${top + 248} 294 ${top + 184}z`,
      detail,
    ),
  );
  sheet.add(
    form(panelPath(560, top + 190, 80, 150, 14), darker(detail, 0.25), "plane"),
    buckle(548, top + 236, 104, 60),
    gleam(`M330 ${top + 30}Q460 ${top + 14} 560 ${top + 12}`, 10, 0.25),
  );
  for (const x of [300, 900]) {
    sheet.add(`<circle cx="${x}" cy="${top + 66}" r="24" fill="none" stroke="${BRASS}" stroke-width="12"/>`);
  }
}

/** An open-topped tote with two handles. */
export function drawTote(sheet: Sheet, colour: string, base: string): void {
  const hide = grain(sheet, colour);
  const body = "M280 480H920L962 900Q962 940 920 944H280Q238 940 238 900z";
  sheet.add(
    shadow(CENTRE + 10, FLOOR, 420),
    line("M410 500C410 170 790 170 790 500", darker(base, 0.35), 26),
    form("M280 480Q600 430 920 480Q600 524 280 480z", darker(colour, 0.6)),
  );
  sheet.add(
    form(body, hide),
    form(body, "url(#plane)"),
    form("M250 770H950L962 900Q962 940 920 944H280Q238 940 238 900z", grain(sheet, base)),
    form("M250 770H950L962 900Q962 940 920 944H280Q238 940 238 900z", "url(#fall)"),
    stitched("M254 786H946M296 504H904", colour),
  );
  sheet.add(
    line("M400 620V520C400 250 800 250 800 520V620", base, 30),
    line(
      "M400 610V520C400 258 800 258 800 520V610",
      lighter(base, 0.4),
      3,
      `stroke-dasharray="13 9" opacity=".6"`,
    ),
  );
  for (const x of [400, 800]) {
    sheet.add(
      form(`M${x - 32} 570h64v70l-32 34l-32 -34z`, base, "plane"),
      `<circle cx="${x}" cy="606" r="10" fill="${BRASS}"/>`,
    );
  }
  sheet.add(gleam("M300 540L286 720", 12, 0.24));
}

/** A rucksack with one front pocket. */
export function drawBackpack(sheet: Sheet, colour: string, trim: string): void {
  const hide = grain(sheet, colour);
  sheet.add(
    shadow(CENTRE + 10, FLOOR, 340),
    line("M540 250Q540 180 600 180T660 250", darker(trim, 0.2), 24),
    line("M330 460Q250 640 310 880M870 460Q950 640 890 880", darker(trim, 0.2), 34),
  );
  const body = "M340 420Q340 240 600 240T860 420V890Q860 944 806 946H394Q340 944 340 890z";
  const flap = "M334 430Q334 244 600 244T866 430V560Q866 610 806 616H394Q334 610 334 560z";
  const pocket = panelPath(400, 680, 400, 220, 36);
  sheet.add(
    form(body, hide),
    form(body, "url(#round)"),
    form(pocket, hide),
    form(pocket, "url(#fall)"),
    stitched("M424 706H776V876H424z", colour),
    veil("M334 560Q334 610 394 616H806Q866 610 866 560V600Q866 650 806 656H394Q334 650 334 600z", 0.22),
    form(flap, hide),
    form(flap, "url(#plane)"),
    stitched("M358 440Q358 268 600 268T842 440V556Q842 588 806 592H394Q358 588 358 556z", colour),
  );
  for (const x of [450, 690]) {
    sheet.add(form(`M${x} 540h60v200l-30 26l-30 -26z`, trim, "plane"), buckle(x - 8, 636, 76, 50));
  }
  sheet.add(gleam("M380 400Q400 300 520 278", 14, 0.22));
}

/** A document case with one lock. */
export function drawBriefcase(sheet: Sheet, colour: string): void {
  const hide = grain(sheet, colour);
  const body = panelPath(210, 440, 780, 490, 40);
  sheet.add(
    shadow(CENTRE + 10, FLOOR - 6, 470),
    line("M470 440V370Q470 336 504 336H696Q730 336 730 370V440", darker(colour, 0.3), 34),
    form(body, hide),
    form(body, "url(#plane)"),
    form("M210 480Q210 440 250 440H950Q990 440 990 480V640H210z", darker(colour, 0.16), "plane"),
    stitched("M236 468H964V612H236zM236 664H964V902H236z", colour),
  );
  const x = 560;

  sheet.add(form(panelPath(x, 560, 80, 140, 14), darker(colour, 0.35), "plane"), buckle(x - 8, 622, 96, 56));
  sheet.add(gleam("M250 480h280", 10, 0.22));
}
