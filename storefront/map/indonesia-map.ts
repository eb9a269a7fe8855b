import indonesia from "@svg-maps/indonesia";
import type { Plugin } from "vite";
import { compactPath } from "./compact-path";
import { parsePath, type Ring } from "./parse-path";
import { JAVA, SHAPE_OF_PROVINCE } from "./province-shapes";
import { centreOf, doubleArea, simplifyRing } from "./simplify-ring";

const MODULE = "virtual:indonesia-map";

/** Units of the map (793 wide). On a wide screen one is a pixel and a half; Java is enlarged fourfold. */
const TOLERANCE = 0.6;
const JAVA_TOLERANCE = 0.15;
const SMALLEST_ISLAND = 2;
const JAVA_SMALLEST_ISLAND = 0.15;
/** Coordinates are whole numbers of a tenth of a unit. */
const SCALE = 10;
const JAVA_MARGIN = 3;

export interface MapShape {
  id: string;
  /** Path data in tenths of a unit. */
  path: string;
  /** Middle of its largest island, in tenths of a unit. */
  centre: [x: number, y: number];
  isJava: boolean;
}

export interface IndonesiaMap {
  /** `viewBox` of the country and of Java, in tenths of a unit. */
  country: string;
  java: string;
  shapes: MapShape[];
  shapeOfProvince: Record<string, string>;
}

/**
 * The map of Indonesia as a module of a few kilobytes, made from `@svg-maps/indonesia` (CC BY 4.0): lines are
 * simplified below what a screen shows, islands smaller than a dot are left out.
 */
export function indonesiaMap(): Plugin {
  return {
    name: "indonesia-map",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(buildMap())};` : undefined),
  };
}

export function buildMap(): IndonesiaMap {
  const shapes = indonesia.locations.map(({ id, path }) => ({ id, rings: parsePath(path) }));
  const [, , width = 0, height = 0] = indonesia.viewBox.split(" ").map(Number);
  return {
    country: [0, 0, width * SCALE, height * SCALE].map(Math.round).join(" "),
    java: boxOf(shapes.filter(({ id }) => JAVA.includes(id)).map(({ rings }) => largestOf(rings))),
    shapes: shapes.map(({ id, rings }) => compactShape(id, rings)),
    shapeOfProvince: SHAPE_OF_PROVINCE,
  };
}

function compactShape(id: string, rings: Ring[]): MapShape {
  const isJava = JAVA.includes(id);
  const [tolerance, smallest] = isJava
    ? [JAVA_TOLERANCE, JAVA_SMALLEST_ISLAND]
    : [TOLERANCE, SMALLEST_ISLAND];
  const largest = largestOf(rings);
  const kept = rings.filter((ring) => ring === largest || areaOf(ring) >= smallest);
  const [x, y] = centreOf(largest);
  return {
    id,
    path: compactPath(
      kept.map((ring) => simplifyRing(ring, tolerance)),
      SCALE,
    ),
    centre: [Math.round(x * SCALE), Math.round(y * SCALE)],
    isJava,
  };
}

function largestOf(rings: Ring[]): Ring {
  return rings.reduce((largest, ring) => (areaOf(ring) > areaOf(largest) ? ring : largest), rings[0] ?? []);
}

function areaOf(ring: Ring): number {
  return Math.abs(doubleArea(ring)) / 2;
}

/** A `viewBox` around rings, with a margin. */
function boxOf(rings: Ring[]): string {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - JAVA_MARGIN, Math.min(...ys) - JAVA_MARGIN];
  const box = [left, top, Math.max(...xs) + JAVA_MARGIN - left, Math.max(...ys) + JAVA_MARGIN - top];
  return box.map((value) => Math.round(value * SCALE)).join(" ");
}
