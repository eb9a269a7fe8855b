import { CENTRE, type Sheet, ellipsePath, form, line, shadow } from "./sheet";
import { CURL, SILVER, WIRE, bead, cushion, filigree, wire } from "./silver";

/** A bangle: `open` ends in two beads, else a broad cuff with rows of filigree. */
export function drawBangle(sheet: Sheet, kind: "open" | "cuff", velvet: string): void {
  const silver = sheet.gradient(SILVER.light, SILVER.deep);
  sheet.add(cushion(velvet, 930));
  if (kind === "open") {
    const path = "M520 790C340 760 300 560 390 440C500 310 720 320 820 440C900 560 860 760 690 790";
    sheet.add(
      line(path, SILVER.dark, 44),
      line(path, silver, 37),
      line(path, SILVER.dark, 37, `stroke-dasharray="4 20" opacity=".7"`),
      line(path, "#ffffff", 7, `opacity=".5"`),
      bead(514, 790, 40),
      bead(696, 790, 40),
    );
    return;
  }
  const outer = "M280 520V700Q300 820 600 830T920 700V520Q900 640 600 650T280 520z";
  sheet.add(
    `<ellipse cx="600" cy="520" rx="320" ry="130" fill="${SILVER.dark}"/><ellipse cx="600" cy="526" rx="304" ry="116" fill="${SILVER.mid}"/><ellipse cx="600" cy="536" rx="296" ry="104" fill="${SILVER.deep}"/>`,
    form(velvet === "" ? "" : "M330 560Q600 470 870 560Q780 640 600 640T330 560z", velvet),
    form(outer, "#dddbd5"),
  );
  const curls = Array.from({ length: 15 }, (_, index) => {
    const angle = ((index + 0.5) / 15 - 0.5) * Math.PI;
    const x = 600 + Math.sin(angle) * 308;
    const y = 624 + Math.cos(angle) * 116;
    return `<g transform="translate(${x} ${y + 24})scale(${Math.max(0.24, Math.cos(angle)) * 1.7} 1.9)"><path d="${CURL}M0 0C22 -6 24 -34 4 -38" ${WIRE} stroke="${SILVER.dark}" stroke-width="4"/></g>`;
  }).join("");
  sheet.add(
    sheet.clipped(outer, curls),
    form(outer, "url(#round)"),
    wire("M280 520Q300 640 600 650T920 520", 12),
    wire("M280 700Q300 820 600 830T920 700", 12),
  );
}

/** A chain bracelet with charms, laid in a curve. */
export function drawBracelet(sheet: Sheet, stone: string, velvet: string): void {
  sheet.add(shadow(CENTRE + 14, 900, 420, 54), form(ellipsePath(600, 640, 400, 270), velvet, "plane"));
  const path = "M330 560C330 420 870 420 870 560C880 720 720 800 600 800S320 720 330 560";
  sheet.add(
    line(path, SILVER.dark, 28),
    line(path, SILVER.light, 18, `stroke-dasharray="22 13"`),
    line(path, SILVER.deep, 6, `stroke-dasharray="13 22" stroke-dashoffset="-22"`),
  );
  sheet.add(
    filigree(600, 800, 6, 84, stone),
    filigree(420, 740, 6, 56, stone),
    filigree(780, 740, 6, 56, stone),
  );
}
