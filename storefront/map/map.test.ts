import { expect, test } from "vitest";
import { compactPath } from "./compact-path";
import { buildMap } from "./indonesia-map";
import { parsePath } from "./parse-path";
import { JAVA, SHAPE_OF_PROVINCE } from "./province-shapes";
import { centreOf, doubleArea, simplifyRing } from "./simplify-ring";

test("rings begin where the one before began", () => {
  expect(parsePath("m 1,1 2,0 0,2 z m 10,0 1,0 0,1 z")).toEqual([
    [
      [1, 1],
      [3, 1],
      [3, 3],
    ],
    [
      [11, 1],
      [12, 1],
      [12, 2],
    ],
  ]);
  expect(() => parsePath("m 0,0 c 1,1 2,2 3,3 z")).toThrow("not understood: c");
});

test("points on the line go, corners stay", () => {
  const square = [
    [0, 0],
    [5, 0.05],
    [10, 0],
    [10, 10],
    [5, 10.05],
    [0, 10],
  ] as const;
  const simple = simplifyRing([...square], 0.1);
  expect(simple).toHaveLength(4);
  expect(Math.abs(doubleArea(simple)) / 2).toBe(100);
  expect(centreOf(simple)).toEqual([5, 5]);
});

test("compact paths draw the same rings", () => {
  const rings = parsePath("m 1,1 2,0 0,2 z m 10,0 1,0 0,-1 z");
  expect(compactPath(rings, 10)).toBe("m10 10 20 0 0 20zm100 0 10 0 0-10z");
});

test("every province has a shape, and the map is small", () => {
  const { shapes, java } = buildMap();
  const ids = new Set(shapes.map(({ id }) => id));
  expect(shapes).toHaveLength(34);
  expect([...Object.values(SHAPE_OF_PROVINCE), ...JAVA].filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(Object.values(SHAPE_OF_PROVINCE))).toEqual(ids);
  expect(shapes.every(({ path }) => path.length > 10)).toBe(true);
  expect(shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(20_000);
  const [x = 0, y = 0, width = 0, height = 0] = java.split(" ").map(Number);
  for (const { centre, isJava } of shapes) {
    const isInside = centre[0] > x && centre[0] < x + width && centre[1] > y && centre[1] < y + height;
    expect(isInside).toBe(isJava);
  }
});
