import { CENTRE, FLOOR, type Sheet, form, line, moved, panelPath, shadow } from "./sheet";
import { CURL, SILVER, WIRE, bead, filigree, gem, wire } from "./silver";

/** A necklace on a bust card, its pendant a heart-shaped waru leaf with filigree inside. */
export function drawNecklace(sheet: Sheet, stone: string, card: string): void {
  const chain = "M430 200C420 460 520 560 600 600C680 560 780 460 770 200";
  const leaf =
    "M600 676C640 610 760 630 750 740C742 820 650 850 600 910C550 850 458 820 450 740C440 630 560 610 600 676z";
  const curls = [
    [560, 800, -30],
    [640, 800, 30],
    [520, 744, -60],
    [680, 744, 60],
    [600, 860, 0],
  ] as const;
  sheet.add(
    shadow(CENTRE + 14, FLOOR + 8, 340, 40),
    form("M380 220Q600 150 820 220Q840 420 930 560L900 950H300L270 560Q360 420 380 220z", card, "plane"),
    line(chain, SILVER.dark, 13),
    line(chain, SILVER.light, 8, `stroke-dasharray="10 7"`),
    wire("M600 590V664", 9),
    form(leaf, "#e6e4de", "plane"),
    ...curls.map(([x, y, turn]) =>
      moved(
        x,
        y,
        `<path d="${CURL}M0 0C22 -6 24 -34 4 -38" ${WIRE} stroke="${SILVER.deep}" stroke-width="4"/>`,
        turn,
        1.5,
      ),
    ),
    line(leaf, SILVER.dark, 14),
    line(leaf, SILVER.light, 8, `stroke-dasharray="9 5"`),
    gem(600, 726, 28, stone),
  );
}

/** The card that a pair of earrings hangs on. */
function earringCard(sheet: Sheet, card: string): void {
  sheet.add(
    shadow(CENTRE + 14, FLOOR + 8, 360, 40),
    form(panelPath(290, 220, 620, 730, 26), card, "plane"),
    form(panelPath(470, 268, 260, 18, 9), "#faf3e4"),
  );
}

/** Drop earrings: a filigree flower above a drop. */
export function drawDropEarrings(sheet: Sheet, stone: string, card: string): void {
  earringCard(sheet, card);
  for (const x of [450, 750]) {
    const drop = `M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`;
    sheet.add(
      wire(`M${x} 430C${x - 60} 350 ${x + 50} 320 ${x + 24} 404`, 7),
      bead(x, 438, 17),
      filigree(x, 540, 6, 84, stone),
      wire(`M${x} 626V660`, 7),
      form(drop, "#e6e4de"),
      line(drop, SILVER.dark, 9),
      line(drop, SILVER.light, 4),
      gem(x, 752, 20, stone),
      bead(x, 850, 13),
    );
  }
}

/** Ear studs: plain hollow beads, with the sheen of a ball. */
export function drawBeadStuds(sheet: Sheet, card: string): void {
  earringCard(sheet, card);
  const ball = sheet.define(
    (id) =>
      `<radialGradient id="${id}" cx=".36" cy=".32" r=".75"><stop offset="0" stop-color="#ffffff"/><stop offset=".35" stop-color="${SILVER.light}"/><stop offset=".75" stop-color="${SILVER.deep}"/><stop offset="1" stop-color="${SILVER.dark}"/></radialGradient>`,
  );
  for (const x of [450, 750]) {
    sheet.add(
      shadow(x + 16, 690, 96, 26),
      `<circle cx="${x}" cy="590" r="98" fill="${ball}"/>`,
      `<ellipse cx="${x + 26}" cy="640" rx="44" ry="22" fill="#ffffff" opacity=".22" transform="rotate(-30 ${x + 26} 640)"/>`,
    );
  }
}

/** A brooch: a filigree flower with two leaves. */
export function drawBrooch(sheet: Sheet, stone: string, velvet: string): void {
  const leaf = "M0 0C-70 -40 -90 -150 -20 -220C40 -150 50 -60 0 0z";
  sheet.add(
    shadow(CENTRE + 16, 900, 400, 50),
    form(panelPath(250, 270, 700, 640, 40), velvet, "plane"),
    `<rect x="276" y="296" width="648" height="588" rx="24" fill="none" stroke="#fff6e6" stroke-opacity=".2" stroke-width="5"/>`,
  );
  for (const [turn, x] of [
    [152, 560],
    [-152, 640],
    [180, 600],
  ] as const) {
    sheet.add(
      moved(
        x,
        620,
        form(leaf, "#e6e4de") +
          line(leaf, SILVER.dark, 10) +
          line(leaf, SILVER.light, 5) +
          line(
            "M-4 -14Q-30 -100 -18 -196M-12 -60l-30 -26M-14 -60l32 -24M-20 -110l-28 -22M-20 -110l32 -22",
            SILVER.deep,
            5,
          ),
        turn,
      ),
    );
  }
  sheet.add(filigree(600, 540, 10, 176, stone));
}
