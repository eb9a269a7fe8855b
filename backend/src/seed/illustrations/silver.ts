import { darker } from "./colour";
import { CENTRE, FLOOR, ellipsePath, form, line, moved, shadow } from "./sheet";

/** Sterling as the eye sees it: a grey that is warm beside the paper. */
export const SILVER = { light: "#f4f3ef", mid: "#c4c3bf", deep: "#85847f", dark: "#55534f" } as const;
export const WIRE = `fill="none" stroke-linecap="round"`;

/** A wire of silver: dark edge, body, and a thread of light. */
export function wire(path: string, width: number): string {
  return (
    line(path, SILVER.dark, width + 5) +
    line(path, SILVER.mid, width) +
    line(path, SILVER.light, Math.max(2, width * 0.36))
  );
}

/** One curl of filigree, about 40 across, drawn at the origin. */
export const CURL = "M0 0C-22 -6 -24 -34 -4 -38C14 -40 18 -18 4 -16C-4 -16 -6 -26 0 -27";

/** A rosette of filigree petals, each a wire loop with a curl inside. */
export function filigree(x: number, y: number, petals: number, reach: number, core: string): string {
  const petal = `M0 ${-reach * 0.2}C${-reach * 0.46} ${-reach * 0.44} ${-reach * 0.34} ${-reach} 0 ${-reach}S${reach * 0.46} ${-reach * 0.44} 0 ${-reach * 0.2}z`;
  const size = reach / 74;
  const shape = Array.from({ length: petals }, (_, index) => {
    const turn = (index * 360) / petals;
    return moved(
      x,
      y,
      form(petal, "#e6e4de") +
        line(petal, SILVER.dark, 9) +
        line(petal, SILVER.light, 5) +
        `<g transform="translate(0 ${-reach * 0.4})scale(${size})"><path d="${CURL}" ${WIRE} stroke="${SILVER.deep}" stroke-width="4.5"/></g>`,
      turn,
    );
  }).join("");
  const beads = Array.from({ length: petals }, (_, index) => {
    const angle = ((index + 0.5) / petals) * 2 * Math.PI;
    return bead(x + Math.sin(angle) * reach * 0.66, y - Math.cos(angle) * reach * 0.66, reach * 0.07);
  }).join("");
  return shape + beads + gem(x, y, reach * 0.24, core);
}

export function bead(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${SILVER.deep}"/><circle cx="${x - radius * 0.25}" cy="${y - radius * 0.3}" r="${radius * 0.55}" fill="${SILVER.light}"/>`;
}

/** A cabochon in a beaded setting; silver itself when no stone is set. */
export function gem(x: number, y: number, radius: number, colour: string): string {
  return (
    `<circle cx="${x}" cy="${y}" r="${radius + 9}" fill="${SILVER.dark}"/><circle cx="${x}" cy="${y}" r="${radius + 6}" fill="none" stroke="${SILVER.light}" stroke-width="6" stroke-dasharray="5 4"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#plane)"/><ellipse cx="${x - radius * 0.3}" cy="${y - radius * 0.36}" rx="${radius * 0.34}" ry="${radius * 0.2}" fill="#fff" opacity=".75"/>`
  );
}

/** The padded stand that small pieces lie on, so that they are not lost on the paper. */
export function cushion(colour: string, y = FLOOR): string {
  return (
    shadow(CENTRE + 14, y, 420, 56) +
    form(
      `M230 ${y - 150}Q240 ${y - 190} 300 ${y - 200}H900Q960 ${y - 190} 970 ${y - 150}L990 ${y - 40}Q990 ${y - 4} 940 ${y}H260Q210 ${y - 4} 210 ${y - 40}z`,
      colour,
      "fall",
    ) +
    form(ellipsePath(CENTRE, y - 172, 340, 46), darker(colour, 0.2), "plane")
  );
}
