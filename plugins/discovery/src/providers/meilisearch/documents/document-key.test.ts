import fc from "fast-check";
import { documentKey, idOfKey } from "./document-key";

describe("document keys", () => {
  it("are ids as they are when Meilisearch takes them", () => {
    expect(documentKey("prod_01JABC-x")).toBe("prod_01JABC-x");
  });

  it("give every id back and are always acceptable", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }), (id) => {
        const key = documentKey(id);
        expect(key).toMatch(/^[a-zA-Z0-9_-]{1,511}$/);
        expect(idOfKey(key)).toBe(id);
      }),
    );
    expect(idOfKey(documentKey("hex--61"))).toBe("hex--61");
  });

  it("refuse an empty id and one that is too long", () => {
    expect(() => documentKey("")).toThrow(expect.objectContaining({ type: "invalid_data" }));
    expect(() => documentKey("é".repeat(300))).toThrow(expect.objectContaining({ type: "invalid_data" }));
  });
});
