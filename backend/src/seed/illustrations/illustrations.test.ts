import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue";
import { DRAWN_HANDLES, drawProduct } from ".";

const AREA = "34.02.16.2001";
const drawings = new Map(DRAWN_HANDLES.map((handle) => [handle, drawProduct(handle, AREA)]));

/** The first thing that makes the text no well-formed XML (elements and attributes only), or nothing. */
function malformation(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z][\w:-]*="[^"<&]*")*)\s*(\/?)>/g,
    (_, closing, name, attributes, empty) => {
      const names = [...String(attributes).matchAll(/\s([a-zA-Z][\w:-]*)=/g)].map((match) => match[1]);
      if (new Set(names).size !== names.length) {
        open.push(`${name} with an attribute twice`);
      } else if (closing === "/") {
        if (open.at(-1) === name) {
          open.pop();
        }
      } else if (empty !== "/") {
        open.push(name);
      }
      return "";
    },
  );
  return rest !== ""
    ? `stray text ${rest.slice(0, 80)}`
    : open.length > 0
      ? `unclosed ${open.join(" ")}`
      : undefined;
}

describe("the pictures of the seeded products", () => {
  it("are there for every product of the catalogue, and for nothing else", () => {
    const products = CATALOGUE.flatMap((sentra) =>
      sentra.products.map(({ handle }) => ({ handle, areaCode: sentra.areaCode })),
    );
    for (const { handle, areaCode } of products) {
      expect(drawProduct(handle, areaCode), handle).toMatch(/^<svg .*<\/svg>$/s);
    }
    expect([...DRAWN_HANDLES].sort()).toEqual(products.map(({ handle }) => handle).sort());
  });

  it("are well-formed and refer only to what they define", () => {
    for (const [handle, svg] of drawings) {
      expect(malformation(svg), handle).toBeUndefined();
      const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(defined).size, `${handle}: an id twice`).toBe(defined.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) {
        expect(defined, handle).toContain(id);
      }
      expect(svg, handle).not.toMatch(/NaN|undefined|Infinity|<script|href|\son\w+=/);
    }
  });

  it("are under 30 KB each and all different", () => {
    for (const [handle, svg] of drawings) {
      expect(svg.length, handle).toBeLessThan(30 * 1024);
    }
    expect(new Set(drawings.values()).size).toBe(drawings.size);
  });

  it("are the same every time, and carry the band of the area that is asked for", () => {
    for (const [handle, svg] of drawings) {
      expect(drawProduct(handle, AREA)).toBe(svg);
    }
    expect(drawProduct("kendi-air", "52.02.06.2002")).not.toBe(drawings.get("kendi-air"));
  });

  it("are refused for a handle that nobody drew, and for a malformed area code", () => {
    expect(() => drawProduct("toString", AREA)).toThrow(RangeError);
    expect(() => drawProduct("kendi-lain", AREA)).toThrow(RangeError);
    expect(() => drawProduct("kendi-air", "34.2")).toThrow(RangeError);
  });
});
