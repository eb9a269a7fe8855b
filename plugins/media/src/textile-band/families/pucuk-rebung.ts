import { uprightTile, type TextileFamily } from "../tile";

/** Pucuk rebung: bamboo shoots point to point, the border of Minang and Malay cloth (tumpal on Java). */
export const pucukRebung: TextileFamily = (colours, dice) => {
  const width = dice.pick([32, 40]);
  const middle = width / 2;
  const shoot = (x: number, foot: number, tip: number, colour: string) => {
    const down = tip > foot ? 1 : -1;
    const inset = 8 * down;
    return (
      `<path d="M${x - middle + 2} ${foot}L${x} ${tip}L${x + middle - 2} ${foot}z" fill="${colour}"/>` +
      `<path d="M${x - middle / 2 + 1} ${foot + inset * 0.6}L${x} ${tip - inset * 1.9}L${x + middle / 2 - 1} ${foot + inset * 0.6}z" fill="${colours.ground}"/>` +
      `<circle cx="${x}" cy="${foot + inset * 1.5}" r="2.8" fill="${colours.accent}"/>`
    );
  };
  const rule = `<path d="M0 2h${width}M0 62h${width}" stroke="${colours.motif}" stroke-width="3"/>`;
  return uprightTile(
    width,
    64,
    rule +
      shoot(middle, 59, 12, colours.motif) +
      shoot(0, 5, 52, colours.soft) +
      shoot(width, 5, 52, colours.soft),
  );
};
