import { type Sheet, form, line } from "./sheet";
import { SILVER, bead, cushion, filigree, gem, wire } from "./silver";

export type RingTop = "plain" | "filigree" | "stone";

/** A ring that stands upright in its cushion. */
export function drawRing(sheet: Sheet, top: RingTop, stone: string, velvet: string): void {
  const band = sheet.gradient(SILVER.light, SILVER.deep);
  sheet.add(
    cushion(velvet),
    `<ellipse cx="600" cy="620" rx="196" ry="206" fill="none" stroke="${SILVER.dark}" stroke-width="62"/><ellipse cx="598" cy="618" rx="196" ry="206" fill="none" stroke="${band}" stroke-width="54"/><ellipse cx="594" cy="612" rx="184" ry="194" fill="none" stroke="${SILVER.light}" stroke-width="9" opacity=".9"/>`,
  );
  switch (top) {
    case "plain":
      sheet.add(
        `<ellipse cx="598" cy="618" rx="206" ry="216" fill="none" stroke="${SILVER.dark}" stroke-width="4" opacity=".6"/>`,
        line("M430 500Q480 430 560 410", "#ffffff", 16, `opacity=".9"`),
      );
      break;
    case "filigree":
      sheet.add(filigree(598, 400, 8, 150, stone));
      break;
    case "stone":
      sheet.add(
        wire("M470 470Q520 380 598 372T726 470", 14),
        gem(598, 370, 84, stone),
        bead(484, 452, 16),
        bead(712, 452, 16),
      );
      break;
  }
  sheet.add(
    form("M430 792Q600 850 770 792V860H430z", velvet),
    `<path d="M400 800Q600 850 800 800" fill="none" stroke="#24150c" stroke-opacity=".3" stroke-width="9"/>`,
  );
}
