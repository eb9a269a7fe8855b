import { darker, lighter } from "./colour";
import { type Sheet, line } from "./sheet";

/** Tanned hides of Tanggulangin. */
export const HIDE = {
  tan: "#a9652f",
  cognac: "#8b4a22",
  coffee: "#4f2f1d",
  black: "#2d2724",
  maroon: "#6e2a24",
  navy: "#24385a",
  olive: "#5b5a36",
  natural: "#cf9a62",
} as const;
export const BRASS = "#d8b04a";

/** The grain of leather: fine wandering flecks over the hide. */
export function grain(sheet: Sheet, colour: string): string {
  const fleck = darker(colour, 0.3);
  return sheet.pattern(
    46,
    46,
    `<path d="M0 0h46v46H0z" fill="${colour}"/><path d="M4 8q5 -3 8 2M24 4q4 4 9 1M38 18q-3 5 2 8M8 26q6 1 7 6M24 22q5 2 4 7M12 42q5 -4 9 0M32 38q5 -2 9 2" fill="none" stroke="${fleck}" stroke-width="1.6" opacity=".4"/>`,
  );
}

export function stitched(path: string, colour: string): string {
  return line(path, lighter(colour, 0.5), 4, `stroke-dasharray="13 9" opacity=".75"`);
}

export function buckle(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="none" stroke="${BRASS}" stroke-width="13"/><path d="M${x + 6} ${y + 6}h${width - 20}" stroke="#f6e3a8" stroke-width="4"/>`;
}
