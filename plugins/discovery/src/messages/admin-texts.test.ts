import { adminSearchTexts } from "./admin-search";

interface Texts {
  [key: string]: string | Texts;
}

function flat(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();

describe("the operator's texts of search", () => {
  it("are complete in both languages, with the same placeholders", () => {
    const english = new Map(flat(adminSearchTexts.en));
    for (const [key, text] of flat(adminSearchTexts.id)) {
      expect(text.length).toBeGreaterThan(0);
      expect([key, placeholders(english.get(key) ?? "")]).toEqual([key, placeholders(text)]);
    }
    expect(english.size).toBe(flat(adminSearchTexts.id).length);
  });
});
