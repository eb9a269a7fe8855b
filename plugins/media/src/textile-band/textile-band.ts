import { isAreaCode } from "./area-code";
import { CodeDice } from "./code-dice";
import { CLOTHS, type ClothColours } from "./dyes";
import { familyOfArea } from "./family-of-area";
import type { Tile } from "./tile";

/** `band`: one row of the motif for an edge; `cover`: several rows for a surface; `tile`: one seamless repeat. */
export type TextileVariant = "band" | "cover" | "tile";

export interface TextileBandOptions {
  /** Pixels; the variant's own when absent. A band or cover stretches its motif a little to end on a whole one. */
  width?: number;
  height?: number;
  variant?: TextileVariant;
}

/** An area's cloth before it is laid out: for drawings that use it as a material. */
export interface Textile {
  colours: ClothColours;
  tile: Tile;
}

const SIZES: Readonly<
  Record<Exclude<TextileVariant, "tile">, { width: number; height: number; rows: number }>
> = {
  band: { width: 960, height: 48, rows: 1 },
  cover: { width: 960, height: 360, rows: 4 },
};
const MAX_SIDE = 4096;

/**
 * The textile of an area. Throws a RangeError on a text that is no area code.
 *
 * The number in the seed was searched for: with it the twelve first sentra get ten different families in ten
 * different cloths. Changing it changes every band, though pages and caches know them for good.
 */
export function textileOfArea(areaCode: string): Textile {
  if (!isAreaCode(areaCode)) {
    throw new RangeError(`not an area code: ${JSON.stringify(areaCode.slice(0, 32))}`);
  }
  const dice = new CodeDice(`textile:102969:${areaCode}`);
  const family = familyOfArea(areaCode, dice);
  const colours = dice.pick(CLOTHS);
  return { colours, tile: family(colours, dice) };
}

/** A `<pattern>` of the textile, scaled; `id` must be unique in the document that takes it in. */
export function textilePattern(textile: Textile, id: string, scaleX: number, scaleY = scaleX): string {
  const { tile, colours } = textile;
  const turn = tile.rotate === undefined ? "" : ` rotate(${tile.rotate})`;
  return (
    `<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${round(scaleX)} ${round(scaleY)})${turn}">` +
    `<path d="M-1 -1h${tile.width + 2}v${tile.height + 2}H-1z" fill="${colours.ground}"/>${tile.body}</pattern>`
  );
}

/**
 * A standalone SVG of the area's textile, under 4 KB, without script or anything from elsewhere. The left edge
 * meets the right one, so that bands can be repeated. Throws a RangeError on a malformed code or size.
 */
export function textileBandSvg(areaCode: string, options: TextileBandOptions = {}): string {
  const textile = textileOfArea(areaCode);
  const { period } = textile.tile;
  const variant = options.variant ?? "band";
  const size = variant === "tile" ? { ...period, rows: 1 } : SIZES[variant];
  const width = options.width ?? round(size.width);
  const height = options.height ?? round(size.height);
  for (const side of [width, height]) {
    if (!(side >= 1 && side <= MAX_SIDE)) {
      throw new RangeError(`a side must be 1 to ${MAX_SIDE} pixels, got ${side}`);
    }
  }
  const scaleY = height / (size.rows * period.height);
  const columns = variant === "tile" ? 1 : Math.max(1, Math.round(width / (period.width * scaleY)));
  const scaleX = width / (columns * period.width);
  const id = `textile-${areaCode.replaceAll(".", "-")}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `preserveAspectRatio="xMidYMid slice"><defs>${textilePattern(textile, id, scaleX, scaleY)}</defs>` +
    `<rect width="${width}" height="${height}" fill="url(#${id})"/></svg>`
  );
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
