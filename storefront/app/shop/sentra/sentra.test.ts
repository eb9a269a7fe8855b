import type { SentraCard } from "@pasar-sentra/wire/directory";
import { expect, test } from "vitest";
import { byProvince } from "./by-province";
import { mapProvinces } from "./map-provinces";
import { hasSeason, isInSeason, seasonSpans } from "./season";

function sentra(name: string, province: string): SentraCard {
  const area = { code: `${province}.01`, name, path: [{ code: province, name: `Province ${province}` }] };
  return { name, area } as SentraCard;
}

test("sentra are grouped by province, in the order of the area codes", () => {
  const groups = byProvince([
    sentra("Turi", "34"),
    sentra("Sanan", "35"),
    sentra("Giriloyo", "34"),
    sentra("Beleka", "52"),
  ]);
  expect(groups.map((group) => [group.code, group.sentra.map((one) => one.name)])).toEqual([
    ["34", ["Giriloyo", "Turi"]],
    ["35", ["Sanan"]],
    ["52", ["Beleka"]],
  ]);
});

test("all year round is no season", () => {
  const year = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(hasSeason(year)).toBe(false);
  expect(isInSeason(year, 3)).toBe(false);
  expect(isInSeason([], 3)).toBe(false);
  expect(isInSeason([2, 3], 3)).toBe(true);
  expect(isInSeason([2, 3], 4)).toBe(false);
});

test("a season may cross the turn of the year", () => {
  expect(seasonSpans([1, 5, 11, 12])).toEqual([
    [5, 5],
    [11, 1],
  ]);
});

test("provinces of one shape share its link, and the counts add up", () => {
  const shape = (id: string) => ({ id, path: "m0 0z", centre: [0, 0] as [number, number], isJava: false });
  const map = {
    country: "",
    java: "",
    shapes: [shape("id-ji"), shape("id-pa")],
    shapeOfProvince: { 35: "id-ji", 91: "id-pa", 94: "id-pa" },
  };
  const groups = byProvince([
    sentra("Sanan", "35"),
    sentra("Sentani", "91"),
    sentra("Nabire", "94"),
    sentra("Dogiyai", "94"),
    sentra("Elsewhere", "99"),
  ]);
  expect(
    mapProvinces(groups, map).map(({ shape: { id }, code, sentraCount }) => [id, code, sentraCount]),
  ).toEqual([
    ["id-ji", "35", 1],
    ["id-pa", "91", 3],
  ]);
});
