import type { Sheet } from "./sheet";

/** Puts one product on the sheet. */
export type Drawing = (sheet: Sheet) => void;

/** The drawings of one sentra's products, by product handle. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** Draws, then enlarges about the middle of the sheet and moves down by `dy`: for objects lower than the sheet. */
export function fitted(drawing: Drawing, scale: number, dy = 0): Drawing {
  return (sheet) => {
    drawing(sheet);
    sheet.fit(scale, dy);
  };
}
