import { expect, test, vi } from "vitest";
import { ResponseCache } from "./response-cache";

const TIMES = { fresh: 10, stale: 100 };

function setUp(limit = 10) {
  let now = 0;
  const isRefusal = (error: unknown) => error === "no such thing";
  const cache = new ResponseCache(limit, isRefusal, () => now);
  return {
    get: (key: string, load: () => Promise<unknown>) => cache.get(key, TIMES, load),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test("concurrent readers share one fetch", async () => {
  const { get } = setUp();
  const load = vi.fn(async () => "a");
  expect(await Promise.all([get("k", load), get("k", load)])).toEqual(["a", "a"]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a stale answer is given at once and renewed for the next reader", async () => {
  const { get, wait } = setUp();
  await get("k", async () => "old");
  wait(20);
  expect(await get("k", async () => "new")).toBe("old");
  await vi.waitFor(async () => expect(await get("k", async () => "unused")).toBe("new"));
});

test("a failing backend leaves the stale answer in place", async () => {
  const { get, wait } = setUp();
  await get("k", async () => "old");
  wait(20);
  expect(await get("k", () => Promise.reject(new Error("down")))).toBe("old");
  await Promise.resolve();
  expect(await get("k", () => Promise.reject(new Error("down")))).toBe("old");
});

test("what the backend no longer has is forgotten", async () => {
  const { get, wait } = setUp();
  await get("k", async () => "old");
  wait(20);
  const refuse = () => Promise.reject("no such thing");
  expect(await get("k", refuse)).toBe("old");
  await vi.waitFor(() => expect(get("k", refuse)).rejects.toBe("no such thing"));
});

test("an answer that is too old is fetched anew, and a failure is not remembered", async () => {
  const { get, wait } = setUp();
  await get("k", async () => "old");
  wait(200);
  await expect(get("k", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await get("k", async () => "back")).toBe("back");
});

test("the least recently used entry goes first", async () => {
  const { get } = setUp(2);
  await get("a", async () => 1);
  await get("b", async () => 1);
  await get("a", async () => 2);
  await get("c", async () => 1);
  expect(await get("a", async () => 3)).toBe(1);
  expect(await get("b", async () => 3)).toBe(3);
});
