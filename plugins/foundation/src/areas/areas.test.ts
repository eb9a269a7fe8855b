import { describe, expect, it } from "vitest";
import { areaChildren } from "./area-children";
import { areaName } from "./area-name";
import { areaPath } from "./area-path";
import { isVillage } from "./is-village";

describe("the area register", () => {
  it("names an area with all above it, province first", () => {
    expect(areaPath("35.73.01.1007")).toEqual({
      code: "35.73.01.1007",
      name: "Purwantoro",
      path: [
        { code: "35", name: "Jawa Timur" },
        { code: "35.73", name: "Kota Malang" },
        { code: "35.73.01", name: "Blimbing" },
        { code: "35.73.01.1007", name: "Purwantoro" },
      ],
    });
  });

  it("answers null for codes that are malformed or not in the register", () => {
    for (const code of ["", "00", "35.99", "35.73.01.9999", "357301", "35.73.01.1007 ", "../../etc/passwd"]) {
      expect(areaPath(code)).toBeNull();
      expect(areaChildren(code)).toBeNull();
    }
  });

  it("holds every area exactly once, down to the last row of the last file", () => {
    const provinces = areaChildren(null) ?? [];
    const regencies = provinces.flatMap(({ code }) => areaChildren(code) ?? []);
    const districts = regencies.flatMap(({ code }) => areaChildren(code) ?? []);
    const villages = districts.flatMap(({ code }) => areaChildren(code) ?? []);
    expect([provinces, regencies, districts, villages].map((areas) => areas.length)).toEqual([
      38, 514, 7_277, 83_763,
    ]);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(83_763);
    expect(villages.every(({ name }) => name.length > 0 && !name.includes('"'))).toBe(true);
  });

  it("knows a village from a district", () => {
    expect(isVillage("35.17.11.2016")).toBe(true);
    expect(isVillage("35.17.11")).toBe(false);
    expect(areaChildren("35.17.11.2016")).toEqual([]);
  });

  it.each([
    ["KABUPATEN ACEH SELATAN", "Kabupaten Aceh Selatan"],
    ["DKI JAKARTA", "DKI Jakarta"],
    ["DAERAH ISTIMEWA YOGYAKARTA", "Daerah Istimewa Yogyakarta"],
    ['Soka"an', "Soka'an"],
    ["N-1 Aek Nabara", "N-1 Aek Nabara"],
  ])("writes %s as %s", (raw, name) => expect(areaName(raw)).toBe(name));
});
