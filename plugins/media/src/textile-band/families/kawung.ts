import { at, corners, discs, lozenge, uprightTile, type TextileFamily } from "../tile";

/** Kawung: the cut palm fruit of the courts of Central Java, four petals to a flower. */
export const kawung: TextileFamily = (colours, dice) => {
  const girth = dice.whole(9, 11);
  const outlined = dice.chance(0.4);
  const petals = [45, 135, 225, 315].map((angle) =>
    outlined
      ? `<g transform="translate(28 28)rotate(${angle})"><ellipse cx="18" rx="14.5" ry="${girth - 1}" fill="none" stroke="${colours.motif}" stroke-width="2.4"/>` +
        `<path d="M10 0h16" stroke="${colours.soft}" stroke-width="3" stroke-linecap="round"/></g>`
      : `<g transform="translate(28 28)rotate(${angle})"><ellipse cx="18" rx="15" ry="${girth}" fill="${colours.motif}"/>` +
        `<path d="M12 0h3M21 0h3" stroke="${colours.ground}" stroke-width="3.2" stroke-linecap="round"/></g>`,
  );
  const knots: [number, number][] = [[28, 28], ...corners(56)];
  const stars = dice.chance(0.5)
    ? discs(knots, 3, colours.accent)
    : `<path d="${at(knots, (x, y) => lozenge(x, y, 4, 4))}" fill="${colours.accent}"/>`;
  const crosses = at(
    [
      [28, 0],
      [28, 56],
      [0, 28],
      [56, 28],
    ],
    (x, y) => `M${x - 6} ${y}h12M${x} ${y - 6}v12`,
  );
  return uprightTile(
    56,
    56,
    `${petals.join("")}${stars}<path d="${crosses}" stroke="${colours.soft}" stroke-width="2"/>`,
  );
};
