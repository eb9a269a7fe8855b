import type { CatalogueFacets } from "@pasar-sentra/wire/catalogue";
import { expect, test } from "vitest";
import { translator } from "~/i18n/translate";
import { activeFilters } from "./active-filters";
import { readFilters } from "./catalogue-filters";

const facets = {
  commodity: [{ value: "food", count: 2 }],
  province: [{ value: "35", count: 2, name: "Jawa Timur" }],
  regency: [],
  sentra: [],
  cooperative: [],
  certificate: [
    { value: "P-IRT", count: 1, name: "P-IRT" },
    { value: "indikasi", count: 1, name: "Indikasi geografis" },
  ],
  badge: [{ value: "terjamin", count: 1, name: "Terjamin asal" }],
} as unknown as CatalogueFacets;

test("filters are called as in the panel: by our texts, else by the name that comes along, else as they are", () => {
  const address =
    "commodity=food&province=35&certificate=P-IRT&certificate=indikasi&badge=terjamin&badge=lain";
  const active = activeFilters(readFilters(new URLSearchParams(address)), { facets }, translator("id"), "id");
  expect(active.map(({ label }) => label)).toEqual([
    "Makanan",
    "Jawa Timur",
    "SPP-IRT (P-IRT)",
    "Indikasi geografis",
    "Terjamin asal",
    "lain",
  ]);
  expect(active.at(-1)?.without.badge).toEqual(["terjamin"]);
});
