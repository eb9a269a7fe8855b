import type { Texts } from "./find-text";
import type { Locale } from "./locale";

/** All texts, by language and area. Marked as pure, so that a browser's bundle that asks for none has none. */
export const RESOURCES = /* @__PURE__ */ byLanguage(
  import.meta.glob<Texts>("../messages/*/*.json", { eager: true, import: "default" }),
);

function byLanguage(files: Record<string, Texts>): Record<Locale, Record<string, Texts>> {
  const resources: Record<Locale, Record<string, Texts>> = { id: {}, en: {} };
  for (const [file, texts] of Object.entries(files)) {
    const [, locale, area] = /(id|en)\/([a-z]+)\.json$/.exec(file) ?? [];
    if (locale && area) resources[locale as Locale][area] = texts;
  }
  return resources;
}
