import type { RouteConfigEntry } from "@react-router/dev/routes";
import { ADDRESSES, type AddressName } from "@pasar-sentra/wire/addresses";
import { expect, test } from "vitest";
import { LOCALES, type Locale } from "./i18n/locale";
import routes from "./routes";

/** Every page's whole pattern by its route id. */
function patterns(entries: readonly RouteConfigEntry[], above = ""): [string, string][] {
  return entries.flatMap(({ id = "", path = "", children = [] }) => {
    const pattern = [above, path].filter(Boolean).join("/");
    return [[id, pattern] as [string, string], ...patterns(children, pattern)];
  });
}

test("every address that the backend can write leads to a page, in both languages", async () => {
  const mounted = new Map(patterns(await routes));
  const expected = (name: AddressName, locale: Locale) =>
    [locale === "en" ? "en" : "", ADDRESSES[name][locale]].filter(Boolean).join("/");
  for (const name of Object.keys(ADDRESSES) as AddressName[]) {
    for (const locale of LOCALES) {
      expect([name, mounted.get(`${locale}/${name}`)]).toEqual([name, expected(name, locale)]);
    }
  }
});
