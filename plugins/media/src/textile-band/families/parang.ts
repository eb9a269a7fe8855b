import { lozenge, type TextileFamily } from "../tile";

/** Distance between the rows of blades, twice the distance between two blades of one row. */
const ROW = 48;

/** Parang: unbroken diagonal rows of S-shaped blades with beads of mlinjo between them. */
export const parang: TextileFamily = (colours, dice) => {
  const stretch = (ROW - 10) / 26;
  const y = (value: number) => Math.round((5 + value * stretch) * 10) / 10;
  const blade =
    `M21 ${y(0)}C28 ${y(8)} 25 ${y(15)} 18 ${y(17)}C12 ${y(18.5)} 9 ${y(20)} 8 ${y(26)}` +
    `C-2 ${y(21)} -1 ${y(13)} 6 ${y(10.5)}C13 ${y(8)} 19 ${y(8)} 21 ${y(0)}z`;
  const eye = `<path d="M5.5 ${y(17)}q2 -4 6 -4.5" fill="none" stroke="${colours.soft}" stroke-width="2" stroke-linecap="round"/>`;
  const bead = dice.chance(0.5)
    ? `<path d="${[0, ROW].map((edge) => lozenge(6, edge, 4.5, 3) + lozenge(18, edge, 4.5, 3)).join("")}" fill="${colours.accent}"/>`
    : `<path d="M0 0h24M0 ${ROW}h24" stroke="${colours.accent}" stroke-width="3"/>`;
  // The weave turns by 45°, so the upright period is the diagonal of a square of two blades by one row.
  const side = Math.round(24 * 2 * Math.SQRT2 * 1000) / 1000;
  return {
    width: 24,
    height: ROW,
    rotate: -45,
    period: { width: side, height: side },
    body: `<path d="${blade}" fill="${colours.motif}"/>${eye}${bead}`,
  };
};
