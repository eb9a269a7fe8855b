import { mix } from "./colour";
import type { FoodMark } from "./food-mark";

export interface Label {
  mark: FoodMark;
  /** Colour of the pack, and of the accent bar on its label. */
  colour: string;
  accent: string;
  paper?: string;
}

/** Bars that stand for the words of a label: never text, so that no pack claims anything. */
export function bars(x: number, y: number, width: number, accent: string, rows = 4, ink = "#3a2a1c"): string {
  const pale = mix(ink, "#ffffff", 0.55);
  const all = [
    [0, 0.82, 20, ink],
    [36, 0.52, 14, accent],
    [66, 0.66, 7, pale],
    [82, 0.44, 7, pale],
  ] as const;
  return all
    .slice(0, rows)
    .map(
      ([dy, share, height, fill]) =>
        `<rect x="${x - (width * share) / 2}" y="${y + dy}" width="${width * share}" height="${height}" rx="${height / 2}" fill="${fill}"/>`,
    )
    .join("");
}
