import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LOCALE_TAGS, LOCALES, type Locale } from "../i18n/locale";
import { RESOURCES } from "../i18n/resources";

type Tree = { readonly [key: string]: string | Tree };

const AREAS = Object.keys(RESOURCES.id);

const PLURAL = /_(zero|one|two|few|many|other)$/;
const APP = fileURLToPath(new URL("..", import.meta.url));

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const texts = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    new Map(AREAS.flatMap((area) => [...flatten(RESOURCES[locale][area] ?? {}, `${area}:`)])),
  ]),
) as Record<Locale, Map<string, string>>;

/** Keys as code writes them: without the plural ending. */
const keys = (locale: Locale) => new Set([...texts[locale].keys()].map((key) => key.replace(PLURAL, "")));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the two catalogues", () => {
  test("have the same keys", () => {
    expect([...keys("en")].sort()).toEqual([...keys("id")].sort());
  });

  test("use the same placeholders", () => {
    for (const [key, text] of texts.en) {
      const twin = texts.id.get(key) ?? texts.id.get(key.replace(PLURAL, "_other"));
      // "1 day" may spell its number out.
      const isSingular = key.endsWith("_one");
      const expected = placeholders(twin ?? "").filter((name) => !isSingular || name !== "count");
      expect(
        placeholders(text).filter((name) => !isSingular || name !== "count"),
        key,
      ).toEqual(expected);
    }
  });

  test("have a text for every plural form of their language", () => {
    for (const locale of LOCALES) {
      const forms = new Intl.PluralRules(LOCALE_TAGS[locale]).resolvedOptions().pluralCategories;
      const plurals = new Set(
        [...texts[locale].keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, "")),
      );
      for (const key of plurals) {
        const present = [...texts[locale].keys()].filter(
          (one) => one.replace(PLURAL, "") === key && PLURAL.test(one),
        );
        expect(present.map((one) => one.slice(key.length + 1)).sort(), `${locale} ${key}`).toEqual(
          [...forms].sort(),
        );
      }
    }
  });

  test("leave nothing empty", () => {
    for (const locale of LOCALES) {
      for (const [key, text] of texts[locale]) {
        expect(text.trim(), `${locale} ${key}`).not.toBe("");
      }
    }
  });
});

describe("the code", () => {
  const sources = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(path.join(APP, file), "utf8"));
  const areas = AREAS.join("|");
  const literal = new RegExp(`["'\`]((?:${areas}):[\\w.]+)["'\`]`, "g");
  const composed = new RegExp(`\`((?:${areas}):[\\w.]*(?:\\$\\{[^}]*\\}[\\w.]*)+)\``, "g");
  const used = new Set(
    sources.flatMap((source) => [...source.matchAll(literal)].map(([, key]) => key as string)),
  );
  const patterns = sources
    .flatMap((source) => [...source.matchAll(composed)].map(([, key]) => key as string))
    .map((key) => new RegExp(`^${key.replace(/\./g, "\\.").replace(/\$\{[^}]*\}/g, "[\\w.]+")}$`));

  test("asks for no text that is missing", () => {
    const known = new Set([...keys("id"), ...texts.id.keys()]);
    expect([...used].filter((key) => !known.has(key))).toEqual([]);
  });

  test("uses every text", () => {
    const isUsed = (key: string) => used.has(key) || patterns.some((pattern) => pattern.test(key));
    expect([...texts.id.keys()].filter((key) => !isUsed(key.replace(PLURAL, "")) && !isUsed(key))).toEqual(
      [],
    );
  });
});
