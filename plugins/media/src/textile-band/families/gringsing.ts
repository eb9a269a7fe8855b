import { uprightTile, type TextileFamily } from "../tile";

/** Gringsing: overlapping scales with a grain in each, the protecting ground of East Javanese batik. */
export const gringsing: TextileFamily = (colours, dice) => {
  const rings = dice.whole(1, 2);
  const drop = dice.chance(0.5);
  const scale = (x: number, y: number) => {
    const inner = Array.from({ length: rings }, (_, index) => {
      const radius = 15 - index * 4.5;
      return `<path d="M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${radius * 2} 0" fill="none" stroke="${colours.soft}" stroke-width="1.8"/>`;
    }).join("");
    const grain = drop
      ? `<path d="M${x} ${y - 8}q4 5 0 7q-4 -2 0 -7z" fill="${colours.accent}"/>`
      : `<circle cx="${x}" cy="${y - 4}" r="2.6" fill="${colours.accent}"/>`;
    return (
      `<path d="M${x - 20} ${y}a20 20 0 0 1 40 0" fill="${colours.ground}" stroke="${colours.motif}" stroke-width="2.6"/>` +
      inner +
      grain
    );
  };
  // Drawn from the back row to the front, so that each scale covers the feet of the one behind it.
  const rows = [0, 20, 40, 60].map((y, index) =>
    (index % 2 === 0 ? [0, 40] : [20, -20, 60]).map((x) => scale(x, y)).join(""),
  );
  return uprightTile(40, 40, rows.join(""));
};
