import type { ClothColours } from "./dyes";
import type { CodeDice } from "./code-dice";

/**
 * One repeat of a textile. `body` is drawn in a box of `width` × `height`; with `rotate` the weave runs
 * diagonally. `period` is the smallest upright square or oblong that repeats seamlessly both ways.
 */
export interface Tile {
  width: number;
  height: number;
  rotate?: number;
  period: { width: number; height: number };
  body: string;
}

/** Draws one repeat; every free choice comes from the dice, so that it depends on the area code alone. */
export type TextileFamily = (colours: ClothColours, dice: CodeDice) => Tile;

/** A tile that stands upright: its period is its own box. */
export function uprightTile(width: number, height: number, body: string): Tile {
  return { width, height, period: { width, height }, body };
}

/** The shape drawn at each given point; repeated in full, as ids for `<use>` could clash when bands are inlined. */
export function at(
  points: readonly (readonly [number, number])[],
  draw: (x: number, y: number) => string,
): string {
  return points.map(([x, y]) => draw(x, y)).join("");
}

/** The four corners of a cell; whatever is drawn there must be symmetric to join with its neighbours. */
export function corners(width: number, height = width): [number, number][] {
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
}

/** `count` copies of a path turned about a point in equal steps, in one colour. */
export function rosette(count: number, x: number, y: number, path: string, fill: string, start = 0): string {
  const copies = Array.from({ length: count }, (_, index) => {
    const angle = Math.round((start + (index * 360) / count) * 10) / 10;
    return `<path transform="rotate(${angle})" d="${path}"/>`;
  });
  return `<g transform="translate(${x} ${y})" fill="${fill}">${copies.join("")}</g>`;
}

/** Filled discs of one radius and colour, drawn as one path. */
export function discs(points: readonly (readonly [number, number])[], radius: number, fill: string): string {
  const path = points.map(([x, y]) => `M${x} ${y}h0`).join("");
  return `<path d="${path}" stroke="${fill}" stroke-width="${radius * 2}" stroke-linecap="round"/>`;
}

/** A lozenge about a point. */
export function lozenge(x: number, y: number, rx: number, ry: number): string {
  return `M${x} ${y - ry}l${rx} ${ry}l${-rx} ${ry}l${-rx} ${-ry}z`;
}
