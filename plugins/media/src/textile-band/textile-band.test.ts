import fastCheck from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isAreaCode } from "./area-code";
import { textileBandSvg, type TextileVariant } from "./textile-band";

/** The village of each of the twelve sentra in the seeded catalogue. */
const SENTRA = [
  "35.17.11.2016",
  "32.01.29.2001",
  "34.04.15.2001",
  "35.73.01.1007",
  "34.02.16.2001",
  "34.71.14.1003",
  "34.02.10.2003",
  "33.20.02.2006",
  "35.15.06.2016",
  "13.76.02.1035",
  "52.02.06.2002",
  "63.71.05.1007",
];
const VARIANTS: readonly TextileVariant[] = ["band", "cover", "tile"];
const digits = (length: number) => fastCheck.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const areaCode = fastCheck
  .tuple(digits(2), digits(2), digits(2), digits(4), fastCheck.integer({ min: 1, max: 4 }))
  .map(([province, regency, district, village, depth]) =>
    [province, regency, district, village].slice(0, depth).join("."),
  );

describe("the textile of an area", () => {
  it("is the same every time", () => {
    for (const code of SENTRA) {
      expect(textileBandSvg(code)).toBe(textileBandSvg(code));
    }
  });

  it("differs between all twelve sentra, in motif or dye and not in the name alone", () => {
    const drawings = SENTRA.map((code) => textileBandSvg(code).replaceAll(/textile-[\d-]+/g, ""));
    expect(new Set(drawings).size).toBe(SENTRA.length);
  });

  it("is well-formed, small, and free of script and of references elsewhere, for every code and variant", async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(areaCode, fastCheck.constantFrom(...VARIANTS), async (code, variant) => {
        const svg = textileBandSvg(code, { variant });
        expect(svg.length).toBeLessThan(4096);
        expect(svg).not.toMatch(/<script|href|\son\w+=|NaN|undefined|Infinity/);
        const { format } = await sharp(Buffer.from(svg)).metadata();
        expect(format).toBe("svg");
      }),
      { numRuns: 200 },
    );
  });

  it("meets itself where one tile ends and the next begins", async () => {
    for (const code of SENTRA) {
      const { data, info } = await sharp(
        Buffer.from(textileBandSvg(code, { variant: "tile", width: 200, height: 200 })),
      )
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      // Mean difference of the pixels on the two sides of the line before column or row `line`.
      const step = (line: number, pixel: (along: number, across: number) => number) => {
        let sum = 0;
        for (let along = 0; along < 200; along += 1) {
          for (let channel = 0; channel < 3; channel += 1) {
            const before = data[pixel(along, (line + 199) % 200) * 3 + channel] ?? Number.NaN;
            const after = data[pixel(along, line) * 3 + channel] ?? Number.NaN;
            sum += Math.abs(before - after);
          }
        }
        return sum / 600;
      };
      const directions = {
        columns: (along: number, across: number) => along * info.width + across,
        rows: (along: number, across: number) => across * info.width + along,
      };
      for (const [name, pixel] of Object.entries(directions)) {
        const inside = Array.from({ length: 199 }, (_, index) => step(index + 1, pixel));
        expect(step(0, pixel), `${code}, ${name}`).toBeLessThanOrEqual(Math.max(...inside) * 1.1 + 1);
      }
    }
  });

  it("refuses what is no area code, and sizes that cannot be drawn", () => {
    for (const code of [
      "",
      "3",
      "35.",
      "35.1",
      "35.17.11.201",
      "35.17.11.20160",
      "35/17",
      "..",
      "35.17.11.2016\n",
      "<svg>",
    ]) {
      expect(isAreaCode(code)).toBe(false);
      expect(() => textileBandSvg(code)).toThrow(RangeError);
    }
    for (const width of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 4097]) {
      expect(() => textileBandSvg("35.17", { width })).toThrow(RangeError);
    }
  });
});
