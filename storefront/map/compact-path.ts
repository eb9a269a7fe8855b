import type { Ring } from "./parse-path";

/** Path data in whole units of `1 / scale`, with relative moves and no character that is not needed. */
export function compactPath(rings: Ring[], scale: number): string {
  let [atX, atY] = [0, 0];
  return rings
    .map((ring) => {
      const numbers = ring.map(([x, y]) => [Math.round(x * scale), Math.round(y * scale)] as const);
      const moves: number[] = [];
      for (const [index, [x, y]] of numbers.entries()) {
        if (index > 0 && x === atX && y === atY) {
          continue;
        }
        moves.push(x - atX, y - atY);
        [atX, atY] = [x, y];
      }
      [atX, atY] = numbers[0] ?? [atX, atY];
      return `m${moves.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join("")}z`;
    })
    .join("");
}
