import { expect, test } from "vitest";
import { withSearch } from "~/paths";
import { filterCount, readFilters, writeFilters } from "./catalogue-filters";

const read = (query: string) => readFilters(new URLSearchParams(query));
const roundTrip = (query: string) => withSearch("/katalog", writeFilters(read(query)));

test("a filtered address survives reading and writing", () => {
  const query =
    "q=keripik+tempe&commodity=food&commodity=drink&province=35&regency=35.73&sentra=sanan&cooperative=koperasi-a&cooperative=koperasi-b&certificate=P-IRT&price_min=5000&price_max=20000&moq_max=10&lead_time_max=7&made_to_order=false&in_stock=true&sort=popularity";
  expect(roundTrip(query)).toBe(`/katalog?${query}`);
  expect(filterCount(read(query))).toBe(14);
});

test("what is empty or the default leaves no trace in the address", () => {
  expect(roundTrip("q=&price_min=&price_max=&made_to_order=&sort=newest&cursor=")).toBe("/katalog");
  expect(roundTrip("q=tempe&sort=relevance")).toBe("/katalog?q=tempe");
});

test("nonsense is dropped", () => {
  expect(
    roundTrip(
      "commodity=gold&province=../35&sentra=A%20B&sort=rating&regency=3573&certificate=%3Cb%3E&badge=&moq_max=0&lead_time_max=x&made_to_order=maybe&cooperative=%3Cscript%3E&price_min=abc",
    ),
  ).toBe("/katalog");
});

test("a search keeps to printable text of a sane length", () => {
  expect(read("q=%00 tempe%0A%09goreng ").q).toBe("tempe goreng");
  expect(read(`q=${"a".repeat(500)}`).q).toHaveLength(100);
});

test("prices are understood as people write them, whichever way round", () => {
  const filters = read("price_min=Rp 20.000&price_max=5000");
  expect([filters.price_min, filters.price_max]).toEqual([5_000, 20_000]);
});

test("relevance needs something to be relevant to", () => {
  expect(read("sort=relevance").sort).toBe("newest");
  expect(read("q=guci").sort).toBe("relevance");
});
