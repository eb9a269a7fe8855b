import { expect, test } from "vitest";
import { LOCALES } from "./locale";
import { NAMESPACES, RESOURCES } from "./resources";
import { smallTranslate, type Texts } from "./small-translate";
import { translator } from "./translate";

const COUNTS = [0, 1, 2, 5, 21, 1_000_000];

function keysOf(texts: Texts, prefix: string): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

test.each(LOCALES)("says in %s what i18next says, for every text", (locale) => {
  const resources = RESOURCES[locale] as unknown as Texts;
  const small = smallTranslate(locale, resources);
  const full = translator(locale) as unknown as (key: string, values?: object) => string;
  const keys = NAMESPACES.flatMap((area) => keysOf(resources[area] as Texts, `${area}:`));
  const names = [...JSON.stringify(resources).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const filled = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  expect(keys.length).toBeGreaterThan(300);
  for (const key of keys) {
    const plural = key.replace(/_(one|other)$/, "");
    const values = plural === key ? [filled] : COUNTS.map((count) => ({ ...filled, count }));
    for (const given of values) {
      expect(small(plural, given), plural).toBe(full(plural, given));
    }
  }
});

test("fills placeholders that are there and leaves out those that are not", () => {
  const small = smallTranslate("id", { area: { greeting: "Halo, {{name}} dari {{place}}" } });
  expect(small("area:greeting", { name: "Siti" })).toBe("Halo, Siti dari ");
});

test("names a text that is missing, as i18next does", () => {
  expect(smallTranslate("id", {})("area:some.key")).toBe("some.key");
});
