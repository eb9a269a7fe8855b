import { darker } from "./colour";
import { CENTRE, FLOOR, ellipsePath, form, line, moved, panelPath, shadow, type Sheet } from "./sheet";

/** Sterling as the eye sees it: a grey that is warm beside the paper. */
const SILVER = { light: "#f4f3ef", mid: "#c4c3bf", deep: "#85847f", dark: "#55534f" } as const;
const WIRE = `fill="none" stroke-linecap="round"`;

/** A wire of silver: dark edge, body, and a thread of light. */
function wire(path: string, width: number): string {
  return line(path, SILVER.dark, width + 5) + line(path, SILVER.mid, width) + line(path, SILVER.light, Math.max(2, width * 0.36));
}

/** One curl of filigree, about 40 across, drawn at the origin. */
const CURL = "M0 0C-22 -6 -24 -34 -4 -38C14 -40 18 -18 4 -16C-4 -16 -6 -26 0 -27";

/** A rosette of filigree petals, each a wire loop with a curl inside. */
function filigree(x: number, y: number, petals: number, reach: number, core: string): string {
  const petal = `M0 ${-reach * 0.2}C${-reach * 0.46} ${-reach * 0.44} ${-reach * 0.34} ${-reach} 0 ${-reach}S${reach * 0.46} ${-reach * 0.44} 0 ${-reach * 0.2}z`;
  const size = reach / 74;
  const shape = Array.from({ length: petals }, (_, index) => {
    const turn = (index * 360) / petals;
    return moved(x, y, form(petal, "#e6e4de") + line(petal, SILVER.dark, 9) + line(petal, SILVER.light, 5) + `<g transform="translate(0 ${-reach * 0.4})scale(${size})"><path d="${CURL}" ${WIRE} stroke="${SILVER.deep}" stroke-width="4.5"/></g>`, turn);
  }).join("");
  const beads = Array.from({ length: petals }, (_, index) => {
    const angle = ((index + 0.5) / petals) * 2 * Math.PI;
    return bead(x + Math.sin(angle) * reach * 0.66, y - Math.cos(angle) * reach * 0.66, reach * 0.07);
  }).join("");
  return shape + beads + gem(x, y, reach * 0.24, core);
}

function bead(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${SILVER.deep}"/><circle cx="${x - radius * 0.25}" cy="${y - radius * 0.3}" r="${radius * 0.55}" fill="${SILVER.light}"/>`;
}

/** A cabochon in a beaded setting; silver itself when no stone is set. */
function gem(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius + 9}" fill="${SILVER.dark}"/><circle cx="${x}" cy="${y}" r="${radius + 6}" fill="none" stroke="${SILVER.light}" stroke-width="6" stroke-dasharray="5 4"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#plane)"/><ellipse cx="${x - radius * 0.3}" cy="${y - radius * 0.36}" rx="${radius * 0.34}" ry="${radius * 0.2}" fill="#fff" opacity=".75"/>`;
}

/** The padded stand that small pieces lie on, so that they are not lost on the paper. */
function cushion(colour: string, y = FLOOR): string {
  return shadow(CENTRE + 14, y, 420, 56) + form(`M230 ${y - 150}Q240 ${y - 190} 300 ${y - 200}H900Q960 ${y - 190} 970 ${y - 150}L990 ${y - 40}Q990 ${y - 4} 940 ${y}H260Q210 ${y - 4} 210 ${y - 40}z`, colour, "fall") + form(ellipsePath(CENTRE, y - 172, 340, 46), darker(colour, 0.2), "plane");
}

export type RingTop = "plain" | "filigree" | "stone" | "batik" | "twist";

/** A ring that stands upright in its cushion. */
export function drawRing(sheet: Sheet, top: RingTop, stone: string, velvet: string): void {
  const band = sheet.gradient(SILVER.light, SILVER.deep);
  sheet.add(cushion(velvet), `<ellipse cx="600" cy="620" rx="196" ry="206" fill="none" stroke="${SILVER.dark}" stroke-width="62"/><ellipse cx="598" cy="618" rx="196" ry="206" fill="none" stroke="${band}" stroke-width="54"/><ellipse cx="594" cy="612" rx="184" ry="194" fill="none" stroke="${SILVER.light}" stroke-width="9" opacity=".9"/>`);
  switch (top) {
    case "plain":
      sheet.add(`<ellipse cx="598" cy="618" rx="206" ry="216" fill="none" stroke="${SILVER.dark}" stroke-width="4" opacity=".6"/>`, line("M430 500Q480 430 560 410", "#ffffff", 16, `opacity=".9"`));
      break;
    case "twist":
      sheet.add(`<ellipse cx="598" cy="618" rx="196" ry="206" fill="none" stroke="${SILVER.dark}" stroke-width="46" stroke-dasharray="5 27"/>`, line("M430 500Q480 430 560 410", "#ffffff", 9, `opacity=".8"`));
      break;
    case "batik":
      sheet.add(Array.from({ length: 13 }, (_, index) => {
        const angle = ((index - 6) * 17 * Math.PI) / 180;
        return moved(598 + Math.sin(angle) * 196, 618 - Math.cos(angle) * 206, form("M0 -22Q14 0 0 22Q-14 0 0 -22z", SILVER.dark) + `<circle r="4" fill="${SILVER.light}"/>`, (index - 6) * 17 + 45);
      }).join(""));
      break;
    case "filigree":
      sheet.add(filigree(598, 400, 8, 150, stone));
      break;
    case "stone":
      sheet.add(wire("M470 470Q520 380 598 372T726 470", 14), gem(598, 370, 84, stone), bead(484, 452, 16), bead(712, 452, 16));
      break;
  }
  sheet.add(form("M430 792Q600 850 770 792V860H430z", velvet), `<path d="M400 800Q600 850 800 800" fill="none" stroke="#24150c" stroke-opacity=".3" stroke-width="9"/>`);
}

/** A bangle: `open` ends in two beads, else a broad cuff with rows of filigree. */
export function drawBangle(sheet: Sheet, kind: "open" | "cuff", velvet: string): void {
  const silver = sheet.gradient(SILVER.light, SILVER.deep);
  sheet.add(cushion(velvet, 930));
  if (kind === "open") {
    const path = "M520 790C340 760 300 560 390 440C500 310 720 320 820 440C900 560 860 760 690 790";
    sheet.add(line(path, SILVER.dark, 44), line(path, silver, 37), line(path, SILVER.dark, 37, `stroke-dasharray="4 20" opacity=".7"`), line(path, "#ffffff", 7, `opacity=".5"`), bead(514, 790, 40), bead(696, 790, 40));
    return;
  }
  const outer = "M280 520V700Q300 820 600 830T920 700V520Q900 640 600 650T280 520z";
  sheet.add(`<ellipse cx="600" cy="520" rx="320" ry="130" fill="${SILVER.dark}"/><ellipse cx="600" cy="526" rx="304" ry="116" fill="${SILVER.mid}"/><ellipse cx="600" cy="536" rx="296" ry="104" fill="${SILVER.deep}"/>`, form(velvet === "" ? "" : "M330 560Q600 470 870 560Q780 640 600 640T330 560z", velvet), form(outer, "#dddbd5"));
  const curls = Array.from({ length: 15 }, (_, index) => {
    const angle = ((index + 0.5) / 15 - 0.5) * Math.PI;
    const x = 600 + Math.sin(angle) * 308;
    const y = 624 + Math.cos(angle) * 116;
    return `<g transform="translate(${x} ${y + 24})scale(${Math.max(0.24, Math.cos(angle)) * 1.7} 1.9)"><path d="${CURL}M0 0C22 -6 24 -34 4 -38" ${WIRE} stroke="${SILVER.dark}" stroke-width="4"/></g>`;
  }).join("");
  sheet.add(sheet.clipped(outer, curls), form(outer, "url(#round)"), wire("M280 520Q300 640 600 650T920 520", 12), wire("M280 700Q300 820 600 830T920 700", 12));
}

/** A necklace on a bust card, with a filigree pendant. */
export function drawNecklace(sheet: Sheet, petals: number, stone: string, card: string): void {
  sheet.add(shadow(CENTRE + 14, FLOOR + 8, 340, 40), form("M380 220Q600 150 820 220Q840 420 930 560L900 950H300L270 560Q360 420 380 220z", card, "plane"));
  sheet.add(line("M430 200C420 460 520 560 600 600C680 560 780 460 770 200", SILVER.dark, 13), line("M430 200C420 460 520 560 600 600C680 560 780 460 770 200", SILVER.light, 8, `stroke-dasharray="10 7"`), wire("M600 590V626", 9), filigree(600, 740, petals, 124, stone));
}

/** Earrings that hang in a pair on a card. */
export function drawEarrings(sheet: Sheet, kind: "drop" | "hoop" | "stud", stone: string, card: string): void {
  sheet.add(shadow(CENTRE + 14, FLOOR + 8, 360, 40), form(panelPath(290, 220, 620, 730, 26), card, "plane"), form(panelPath(470, 268, 260, 18, 9), "#faf3e4"));
  for (const x of [450, 750]) {
    if (kind === "stud") {
      sheet.add(filigree(x, 580, 6, 120, stone));
      continue;
    }
    sheet.add(wire(`M${x} 430C${x - 60} 350 ${x + 50} 320 ${x + 24} 404`, 7), bead(x, 438, 17));
    sheet.add(kind === "hoop"
      ? `<circle cx="${x}" cy="580" r="118" fill="none" stroke="${SILVER.dark}" stroke-width="32"/><circle cx="${x}" cy="580" r="118" fill="none" stroke="${SILVER.light}" stroke-width="24" stroke-dasharray="13 5.5"/><circle cx="${x}" cy="580" r="84" fill="none" stroke="${SILVER.deep}" stroke-width="6"/>` + bead(x, 716, 22)
      : filigree(x, 540, 6, 84, stone) + wire(`M${x} 626V660`, 7) + form(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, "#e6e4de") + line(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, SILVER.dark, 9) + line(`M${x} 650Q${x + 62} 760 ${x} 830Q${x - 62} 760 ${x} 650z`, SILVER.light, 4) + gem(x, 752, 20, stone) + bead(x, 850, 13));
  }
}

/** A brooch: a filigree flower with two leaves. */
export function drawBrooch(sheet: Sheet, stone: string, velvet: string): void {
  const leaf = "M0 0C-70 -40 -90 -150 -20 -220C40 -150 50 -60 0 0z";
  sheet.add(shadow(CENTRE + 16, 900, 400, 50), form(panelPath(250, 270, 700, 640, 40), velvet, "plane"), `<rect x="276" y="296" width="648" height="588" rx="24" fill="none" stroke="#fff6e6" stroke-opacity=".2" stroke-width="5"/>`);
  for (const [turn, x] of [[152, 560], [-152, 640], [180, 600]] as const) {
    sheet.add(moved(x, 620, form(leaf, "#e6e4de") + line(leaf, SILVER.dark, 10) + line(leaf, SILVER.light, 5) + line("M-4 -14Q-30 -100 -18 -196M-12 -60l-30 -26M-14 -60l32 -24M-20 -110l-28 -22M-20 -110l32 -22", SILVER.deep, 5), turn));
  }
  sheet.add(filigree(600, 540, 10, 176, stone));
}

/** A tea or coffee spoon set with a flower at each handle's end. */
export function drawSpoons(sheet: Sheet, velvet: string): void {
  sheet.add(shadow(CENTRE + 16, 930, 400, 46), form(panelPath(250, 220, 700, 720, 34), velvet, "plane"));
  for (const [index, x] of [400, 600, 800].entries()) {
    const y = index === 1 ? 30 : 0;
    sheet.add(wire(`M${x} ${430 + y}V${690 + y}`, 15), form(`M${x} ${670 + y}C${x + 76} ${690 + y} ${x + 76} ${860 + y} ${x} ${872 + y}C${x - 76} ${860 + y} ${x - 76} ${690 + y} ${x} ${670 + y}z`, SILVER.deep), form(`M${x} ${682 + y}C${x + 62} ${700 + y} ${x + 62} ${848 + y} ${x} ${860 + y}C${x - 62} ${848 + y} ${x - 62} ${700 + y} ${x} ${682 + y}z`, sheet.gradient(SILVER.deep, SILVER.light)), filigree(x, 376 + y, 6, 70, SILVER.mid));
  }
}

/** A miniature pedicab (becak) of silver wire on a wooden foot. */
export function drawMiniatureBecak(sheet: Sheet): void {
  const wheel = (x: number, y: number, radius: number) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${SILVER.dark}" stroke-width="17"/><circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${SILVER.light}" stroke-width="8"/>` +
    line([0, 30, 60, 90, 120, 150].map((turn) => {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * radius, Math.sin((turn * Math.PI) / 180) * radius];
      return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
    }).join(""), SILVER.deep, 4) + bead(x, y, 17);
  sheet.add(shadow(CENTRE + 10, 944, 430, 46), form(panelPath(210, 856, 780, 78, 16), "#5a3418", "fall"), form(panelPath(226, 838, 748, 26, 8), "#7a4a26"));
  sheet.add(wheel(390, 710, 120), wheel(820, 710, 126), wire("M390 710H560L820 710M560 700L700 500L820 710M700 500L680 450M650 450H730", 15));
  const seat = "M260 640Q250 520 300 430Q420 330 560 420Q540 520 600 640Q440 690 260 640z";
  sheet.add(form(seat, "#dddbd5", "plane"), line(seat, SILVER.dark, 10), line(seat, SILVER.light, 5));
  sheet.add(sheet.clipped(seat, [0, 1, 2, 3, 4, 5].map((index) => `<g transform="translate(${300 + index * 52} ${640 - (index % 2) * 20})scale(1.7)"><path d="${CURL}M0 0C22 -6 24 -34 4 -38M0 -60C-22 -66 -24 -94 -4 -98" ${WIRE} stroke="${SILVER.deep}" stroke-width="3.4"/></g>`).join("")));
  sheet.add(wire("M300 430C300 330 470 270 620 380", 15), wire("M660 560h70", 17), bead(620, 380, 16), gleamDot(350, 460));
}

function gleamDot(x: number, y: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="30" ry="12" fill="#ffffff" opacity=".7" transform="rotate(-38 ${x} ${y})"/>`;
}

/** A chain bracelet with charms, laid in a curve. */
export function drawBracelet(sheet: Sheet, stone: string, velvet: string): void {
  sheet.add(shadow(CENTRE + 14, 900, 420, 54), form(ellipsePath(600, 640, 400, 270), velvet, "plane"));
  const path = "M330 560C330 420 870 420 870 560C880 720 720 800 600 800S320 720 330 560";
  sheet.add(line(path, SILVER.dark, 28), line(path, SILVER.light, 18, `stroke-dasharray="22 13"`), line(path, SILVER.deep, 6, `stroke-dasharray="13 22" stroke-dashoffset="-22"`));
  sheet.add(filigree(600, 800, 6, 84, stone), filigree(420, 740, 6, 56, stone), filigree(780, 740, 6, 56, stone));
}
