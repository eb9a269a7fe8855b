import { lozenge, uprightTile, type TextileFamily } from "../tile";

/** Tenun ikat: stripes of the warp with rows of lozenges whose edges step as bound yarn does. */
export const tenun: TextileFamily = (colours, dice) => {
  const width = dice.pick([24, 32]);
  const middle = width / 2;
  const stripe = (y: number, height: number, colour: string) =>
    `<path d="M0 ${y + height / 2}h${width}" stroke="${colour}" stroke-width="${height}"/>`;
  const lozenges =
    `<path d="${lozenge(middle, 24, middle - 1, 11)}" fill="${colours.motif}"/>` +
    `<path d="${lozenge(middle, 24, middle * 0.55, 6)}" fill="${colours.ground}"/>` +
    `<path d="${lozenge(middle, 24, 2.6, 2.6)}" fill="${colours.accent}"/>` +
    `<path d="${lozenge(0, 24, 3, 4)}${lozenge(width, 24, 3, 4)}" fill="${colours.soft}"/>`;
  const teeth = dice.chance(0.5)
    ? `<path d="M0 60L${middle} 47L${width} 60" fill="none" stroke="${colours.motif}" stroke-width="3"/>`
    : `<path d="M${middle} 48v12M${middle - 6} 51v6M${middle + 6} 51v6M0 53v2M${width} 53v2" stroke="${colours.motif}" stroke-width="3.4"/>`;
  return uprightTile(
    width,
    64,
    stripe(2, 5, colours.motif) +
      stripe(8.5, 2, colours.accent) +
      lozenges +
      stripe(37.5, 2, colours.accent) +
      stripe(41, 4, colours.soft) +
      teeth +
      stripe(62, 2, colours.soft),
  );
};
