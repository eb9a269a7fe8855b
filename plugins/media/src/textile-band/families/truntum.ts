import { at, corners, discs, rosette, uprightTile, type TextileFamily } from "../tile";

/** Truntum: a sky of small stars, drawn for a wedding and for love that grows again. */
export const truntum: TextileFamily = (colours, dice) => {
  const rays = dice.pick([8, 6]);
  const edges = corners(48);
  const sparks = at(edges, (x, y) => `M${x - 7} ${y}h14M${x - 4} ${y - 6}l8 12M${x + 4} ${y - 6}l-8 12`);
  const net = dice.chance(0.5)
    ? `<path d="M0 24L24 0L48 24L24 48z" fill="none" stroke="${colours.soft}" stroke-width="1.4" stroke-dasharray="1 4.65" stroke-linecap="round"/>`
    : "";
  return uprightTile(
    48,
    48,
    net +
      rosette(rays, 24, 24, "M3 0Q9 -4.5 16 0Q9 4.5 3 0z", colours.motif, 90) +
      `<path d="${sparks}" stroke="${colours.soft}" stroke-width="2" stroke-linecap="round"/>` +
      discs([[24, 24], ...edges], 2.6, colours.accent),
  );
};
