import { parseCatalogueQuery } from "./catalogue-query";
import { decodeCursor, encodeCursor, MAX_DEPTH } from "./page-cursor";

describe("a page's cursor", () => {
  it("leads back to its offset, whatever the order of the values", () => {
    const cursor = encodeCursor(parseCatalogueQuery({ province: ["35", "34"], sort: "newest" }), 48);
    expect(
      decodeCursor(
        parseCatalogueQuery({
          sort: "newest",
          province: ["34", "35"],
          limit: "5",
          cursor,
        }),
      ),
    ).toBe(48);
  });

  it("begins at the start without one", () => {
    expect(decodeCursor(parseCatalogueQuery({}))).toBe(0);
  });

  it.each([
    ["another filter", { province: "34" }],
    ["another order", { province: "35", sort: "price_asc" }],
    ["another text", { province: "35", q: "batik" }],
  ])("is refused with %s", (_name, query) => {
    const cursor = encodeCursor(parseCatalogueQuery({ province: "35" }), 24);
    expect(() => decodeCursor(parseCatalogueQuery({ ...query, cursor }))).toThrow(/"cursor"/);
  });

  it.each(["", "x", "0.0123456789abcdef", "-5.0123456789abcdef", "1e3.0123456789abcdef"])(
    "is refused when it is made up: %s",
    (text) => {
      const cursor = Buffer.from(text).toString("base64url");
      expect(() => decodeCursor(parseCatalogueQuery({ cursor }))).toThrow(/"cursor"/);
    },
  );

  it("does not lead deeper than a list may be paged", () => {
    const cursor = encodeCursor(parseCatalogueQuery({}), MAX_DEPTH + 1);
    expect(() => decodeCursor(parseCatalogueQuery({ cursor }))).toThrow(/"cursor"/);
  });
});
