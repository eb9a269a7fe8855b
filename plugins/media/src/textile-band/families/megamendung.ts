import { discs, uprightTile, type TextileFamily } from "../tile";

/** Mega mendung: the layered rain clouds of West Java's north coast, nested lines from dark to light. */
export const megamendung: TextileFamily = (colours, dice) => {
  const layers = [colours.motif, colours.soft, colours.ground, colours.motif];
  const widths = dice.chance(0.5) ? [19, 13, 8, 3] : [20, 14.5, 9, 4];
  const line = (x: number, y: number) =>
    `M${x - 34} ${y + 6}q-6 -12 6 -14q0 -14 15 -11q10 -11 21 -1q14 -4 16 9q14 0 10 17`;
  const clouds = (centres: readonly (readonly [number, number])[]) => {
    const path = centres.map(([x, y]) => line(x, y)).join("");
    return layers
      .map((colour, index) => `<path d="${path}" stroke="${colour}" stroke-width="${widths[index] ?? 1}"/>`)
      .join("");
  };
  return uprightTile(
    96,
    72,
    `<g fill="none" stroke-linecap="round">${clouds([[48, 28]])}${clouds([
      [0, 64],
      [96, 64],
    ])}${clouds([
      [0, -8],
      [96, -8],
    ])}</g>` +
      discs(
        [
          [48, 40],
          [0, 4],
          [96, 4],
        ],
        3,
        colours.accent,
      ),
  );
};
