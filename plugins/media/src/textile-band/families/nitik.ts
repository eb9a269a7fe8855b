import { at, corners, discs, lozenge, uprightTile, type TextileFamily } from "../tile";

/** Nitik: small squares set as if woven, four about a star, after the patola cloths that came by sea. */
export const nitik: TextileFamily = (colours, dice) => {
  const edges = corners(64);
  const reach = dice.pick([9, 17]);
  const blocks = at(
    [
      [32, 14],
      [32, 50],
      [14, 32],
      [50, 32],
    ],
    (x, y) => `M${x - 6} ${y - 6}h12v12h-12z`,
  );
  const small = at(
    [
      [19, 19],
      [45, 19],
      [19, 45],
      [45, 45],
    ],
    (x, y) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
  );
  const star = at([[32, 32]], (x, y) => lozenge(x, y, 9, 3.5) + lozenge(x, y, 3.5, 9));
  const rays = at(edges, (x, y) => `M${x - reach} ${y}h${reach * 2}M${x} ${y - reach}v${reach * 2}`);
  return uprightTile(
    64,
    64,
    `<path d="${rays}" stroke="${colours.soft}" stroke-width="2.4" stroke-dasharray="3 2"/>` +
      `<path d="${blocks}" fill="${colours.motif}"/><path d="${small}" fill="${colours.soft}"/>` +
      `<path d="${star}" fill="${colours.accent}"/>` +
      `<path d="${at(edges, (x, y) => lozenge(x, y, 7, 7))}" fill="${colours.motif}"/>` +
      discs([[32, 14], [32, 50], [14, 32], [50, 32], ...edges], 2, colours.ground),
  );
};
