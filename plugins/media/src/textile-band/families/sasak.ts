import { discs, rosette, uprightTile, type TextileFamily } from "../tile";

/** Subahnale of the Sasak of Lombok: a honeycomb with a flower in every cell. */
export const sasak: TextileFamily = (colours, dice) => {
  const petals = dice.pick([6, 8]);
  const doubled = dice.chance(0.5);
  const hexagon = (x: number, y: number, scale: number) =>
    `M${x - 24 * scale} ${y}L${x - 12 * scale} ${y - 21 * scale}H${x + 12 * scale}L${x + 24 * scale} ${y}` +
    `L${x + 12 * scale} ${y + 21 * scale}H${x - 12 * scale}z`;
  const centres = [
    [36, 21],
    [0, 0],
    [72, 0],
    [0, 42],
    [72, 42],
  ] as const;
  const cells = centres.map(([x, y]) => hexagon(x, y, 1)).join("");
  const inner = doubled ? centres.map(([x, y]) => hexagon(x, y, 0.78)).join("") : "";
  const flowers = centres
    .map(([x, y]) => rosette(petals, x, y, "M3 0Q8 -4 13 0Q8 4 3 0z", colours.motif))
    .join("");
  return uprightTile(
    72,
    42,
    `<path d="${inner}" fill="none" stroke="${colours.soft}" stroke-width="1.6"/>` +
      `<path d="${cells}" fill="none" stroke="${colours.motif}" stroke-width="2.4"/>${flowers}${discs(centres, 2.6, colours.accent)}`,
  );
};
