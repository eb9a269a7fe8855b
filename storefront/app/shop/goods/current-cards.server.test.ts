import type { CatalogueCard, OffersResult } from "@pasar-sentra/wire/catalogue";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BackendError } from "~/backend/backend-error";
import { readOffers } from "~/backend/browse.server";
import { observe } from "~/cache/reading.server";
import { readCurrentCards } from "./current-cards.server";

vi.mock("~/backend/browse.server", () => ({ readOffers: vi.fn() }));

const asked = vi.mocked(readOffers);
const card = (handle: string, variant_id: string) =>
  ({ handle, variant_id, variant_count: 1, price_from: 10_000, in_stock: true }) as CatalogueCard;
const cards = [card("keripik", "a"), card("rempeyek", "b")];
const nothing: OffersResult = { offers: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  asked.mockReset();
});

const read = (isRenewal = false) => observe(isRenewal, () => readCurrentCards("id", cards));

test("all cards of a list are asked about at once", async () => {
  asked.mockResolvedValue(nothing);
  const { result, reading } = await read();
  expect(asked.mock.calls).toEqual([["id", { variantIds: ["a", "b"], handles: ["keripik", "rempeyek"] }]]);
  expect(result.map(({ in_stock }) => in_stock)).toEqual([false, false]);
  expect(reading.freshFor).toBe(Number.POSITIVE_INFINITY);
});

test("a failure shows what the list knew, in a document that is soon renewed", async () => {
  asked.mockRejectedValue(new BackendError(503, { type: "unavailable", message: "busy" }));
  const { result, reading } = await read();
  expect(result.map(({ in_stock }) => in_stock)).toEqual([true, true]);
  expect(reading.freshFor).toBe(2_000);
});

test("so does an answer that takes longer than 300 milliseconds, and nothing else waits for it", async () => {
  let answer: (offers: OffersResult) => void = () => undefined;
  asked.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const reading = read();
  await vi.advanceTimersByTimeAsync(300);
  expect((await reading).result.map(({ in_stock }) => in_stock)).toEqual([true, true]);
  answer(nothing);
});

test("a document that nobody waits for is made with the offers, however long they take", async () => {
  asked.mockReturnValue(new Promise((resolve) => setTimeout(resolve, 5_000, nothing)));
  const renewal = read(true);
  await vi.advanceTimersByTimeAsync(5_000);
  const { result, reading } = await renewal;
  expect(result.map(({ in_stock }) => in_stock)).toEqual([false, false]);
  expect(reading.freshFor).toBe(Number.POSITIVE_INFINITY);
});

test("a mistake of this program is not hidden", async () => {
  asked.mockRejectedValue(new TypeError("undefined is not a function"));
  await expect(read()).rejects.toThrow(TypeError);
});
