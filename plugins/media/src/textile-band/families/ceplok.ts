import { at, corners, discs, lozenge, rosette, uprightTile, type TextileFamily } from "../tile";

/** Ceplok: rosettes in a strict grid, the oldest of the batik geometries. */
export const ceplok: TextileFamily = (colours, dice) => {
  const petals = dice.pick([8, 6, 12]);
  const breadth = petals === 12 ? 4 : petals === 8 ? 6 : 8;
  const side = 72;
  const edges = corners(side);
  const petal = `M5 0C9 -${breadth} 18 -${breadth} 25 0C18 ${breadth} 9 ${breadth} 5 0z`;
  const frame = dice.chance(0.5)
    ? `<path d="${lozenge(36, 36, 36, 36)}" fill="none" stroke="${colours.soft}" stroke-width="2"/>`
    : `<circle cx="36" cy="36" r="31" fill="none" stroke="${colours.soft}" stroke-width="2" stroke-dasharray="4.87 4.87"/>`;
  const corner = dice.chance(0.5)
    ? `<path d="${at(edges, (x, y) => lozenge(x, y, 10, 10))}" fill="${colours.soft}"/>`
    : `<path d="${at(edges, (x, y) => lozenge(x, y, 14, 4) + lozenge(x, y, 4, 14))}" fill="${colours.soft}"/>`;
  return uprightTile(
    side,
    side,
    frame +
      rosette(petals, 36, 36, petal, colours.motif, petals === 6 ? 90 : 0) +
      corner +
      discs([[36, 36]], 4.5, colours.accent) +
      discs(edges, 3, colours.accent),
  );
};
