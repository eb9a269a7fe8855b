import type { Suggestions } from "@pasar-sentra/wire/catalogue";
import { expect, test } from "vitest";
import { translator } from "~/i18n/translate";
import { pathBuilder } from "~/page/page-context";
import { suggestionAnswer } from "./suggestion-groups";

const NOTHING: Suggestions = { products: [], sentra: [], cooperatives: [], categories: [] };
const product = (handle: string): Suggestions["products"][number] => ({
  handle,
  title: `Keripik ${handle}`,
  sentra_name: "Sanan",
  price_from: 10_000,
  unit: "bungkus",
  picture: {
    id: "pict",
    alt: "",
    width: 160,
    height: 160,
    placeholder: null,
    sources: [
      { format: "avif", width: 160, url: "/media/pictures/p-160.avif" },
      { format: "webp", width: 160, url: "/media/pictures/p-160.webp" },
      { format: "webp", width: 320, url: "/media/pictures/p-320.webp" },
    ],
  },
  band_url: "/media/textile-bands/35.svg",
});
const answer = (found: Partial<Suggestions>, locale: "id" | "en" = "id") =>
  suggestionAnswer(
    { ...NOTHING, ...found },
    { t: translator(locale), path: pathBuilder(locale), locale, pictureOrigin: "https://cdn.example" },
  );

test("each kind leads to its own page, in the reader's language", () => {
  const { groups, status } = answer(
    {
      products: [product("apel")],
      sentra: [{ slug: "sanan", name: "Sanan", regency_name: "Kota Malang", product_count: 3 }],
      cooperatives: [{ slug: "kop", legal_name: "Koperasi A", sentra_name: "Sanan", product_count: 3 }],
      categories: [{ commodity: "food", count: 25 }],
    },
    "en",
  );
  expect(groups.map(({ label }) => label)).toEqual(["Categories", "Products", "Sentra", "Cooperatives"]);
  expect(groups.flatMap(({ options }) => options.map(({ href }) => href))).toEqual([
    "/en/catalogue?commodity=food",
    "/en/products/apel",
    "/en/sentra/sanan",
    "/en/cooperatives/kop",
  ]);
  expect(groups[1]?.options[0]).toMatchObject({ image: "https://cdn.example/media/pictures/p-160.webp" });
  expect(status).toMatch(/^4 /);
});

test("the list stays short, and kinds without an entry are left out", () => {
  const { groups, status } = answer({ products: ["a", "b", "c", "d", "e", "f", "g", "h"].map(product) });
  expect(groups).toHaveLength(1);
  expect(groups[0]?.options).toHaveLength(5);
  expect(status).toMatch(/^5 /);
  expect(answer({}).groups).toEqual([]);
});
