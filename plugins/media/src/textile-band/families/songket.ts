import { at, corners, lozenge, uprightTile, type TextileFamily } from "../tile";

/** Songket: nested lozenges laid in with metal thread, as on the looms of Minangkabau and the Malay coast. */
export const songket: TextileFamily = (colours, dice) => {
  const rings = dice.pick([3, 4]);
  const step = 26 / rings;
  const diamonds = Array.from({ length: rings }, (_, index) => {
    const radius = Math.round((26 - index * step) * 10) / 10;
    const colour = index % 2 === 0 ? colours.motif : colours.soft;
    return `<path d="${lozenge(32, 32, radius, radius)}" fill="none" stroke="${colour}" stroke-width="2.6"/>`;
  }).join("");
  const flower = (x: number, y: number) =>
    `<path d="M${x - 7} ${y}h14M${x} ${y - 7}v14" stroke="${colours.soft}" stroke-width="3"/>` +
    `<path d="${lozenge(x, y, 4, 4)}" fill="${colours.accent}"/>`;
  const thread = dice.chance(0.6)
    ? `<path d="M0 0L64 64M64 0L0 64" stroke="${colours.soft}" stroke-width="1.2" stroke-dasharray="2 3.66"/>`
    : "";
  return uprightTile(64, 64, thread + diamonds + at([[32, 32], ...corners(64)], flower));
};
