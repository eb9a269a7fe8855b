import { CENTRE, FLOOR, type Sheet, form, line, moved, panelPath, shadow } from "./sheet";
import { SILVER, bead, filigree, gem, wire } from "./silver";

/** A necklace on a bust card, with a filigree pendant. */
export function drawNecklace(sheet: Sheet, petals: number, stone: string, card: string): void {
  sheet.add(
    shadow(CENTRE + 14, FLOOR + 8, 340, 40),
    form("M380 220Q600 150 820 220Q840 420 930 560L900 950H300L270 560Q360 420 380 220z", card, "plane"),
  );
  sheet.add(
    line("M430 200C420 460 520 560 600 600C680 560 780 460 770 200", SILVER.dark, 13),
    line(
      "M430 200C420 460 520 560 600 600C680 560 780 460 770 200",
      SILVER.light,
      8,
      `stroke-dasharray="10 7"`,
    ),
    wire("M600 590V626", 9),
    filigree(600, 740, petals, 124, stone),
  );
}

/** Earrings that hang in a pair on a card. */
export function drawEarrings(
  sheet: Sheet,
  kind: "drop" | "hoop" | "stud",
  stone: string,
  card: string,
): void {
  sheet.add(
    shadow(CENTRE + 14, FLOOR + 8, 360, 40),
    form(panelPath(290, 220, 620, 730, 26), card, "plane"),
    form(panelPath(470, 268, 260, 18, 9), "#faf3e4"),
  );
  for (const x of [450, 750]) {
    if (kind === "stud") {
      sheet.add(filigree(x, 580, 6, 120, stone));
      continue;
    }
    sheet.add(wire(`M${x} 430C${x - 60} 350 ${x + 50} 320 ${x + 24} 404`, 7), bead(x, 438, 17));
    sheet.add(
      kind === "hoop"
        ? `<circle cx="${x}" cy="580" r="118" fill="none" stroke="${SILVER.dark}" stroke-width="32"/><circle cx="${x}" cy="580" r="118" fill="none" stroke="${SILVER.light}" stroke-width="24" stroke-dasharray="13 5.5"/><circle cx="${x}" cy="580" r="84" fill="none" stroke="${SILVER.deep}" stroke-width="6"/>` +
            bead(x, 716, 22)
        : filigree(x, 540, 6, 84, stone) +
            wire(`M${x} 626V660`, 7) +
            form(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, "#e6e4de") +
            line(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, SILVER.dark, 9) +
            line(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, SILVER.light, 4) +
            gem(x, 752, 20, stone) +
            bead(x, 850, 13),
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
