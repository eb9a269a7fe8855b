import { expect, test, vi } from "vitest";
import { type CacheLimits, TaggedCache } from "./tagged-cache";

const TIMES = { fresh: 10, stale: 100 };

function setUp(limits: CacheLimits<string> = { entries: 10 }, times = TIMES) {
  let now = 0;
  const isRefusal = (error: unknown) => error === "no such thing";
  const cache = new TaggedCache<string>(limits, isRefusal, () => now);
  const read = (key: string, load: () => Promise<string>, tags: string[] = [], freshFor?: number) =>
    cache.get(key, times, async () => ({ value: await load(), tags, freshFor }));
  return {
    cache,
    read,
    get: async (key: string, load: () => Promise<string>, tags: string[] = [], freshFor?: number) =>
      (await read(key, load, tags, freshFor)).value,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const value = (text: string) => async () => text;

test("concurrent readers share one fetch", async () => {
  const { get } = setUp();
  const load = vi.fn(value("a"));
  expect(await Promise.all([get("k", load), get("k", load)])).toEqual(["a", "a"]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a stale answer is given at once and renewed for the next reader", async () => {
  const { get, wait } = setUp();
  await get("k", value("old"));
  wait(20);
  expect(await get("k", value("new"))).toBe("old");
  await vi.waitFor(async () => expect(await get("k", value("unused"))).toBe("new"));
});

test("a failing backend leaves the stale answer in place", async () => {
  const { get, wait } = setUp();
  await get("k", value("old"));
  wait(20);
  expect(await get("k", () => Promise.reject(new Error("down")))).toBe("old");
  await Promise.resolve();
  expect(await get("k", () => Promise.reject(new Error("down")))).toBe("old");
});

test("what the backend no longer has is forgotten", async () => {
  const { get, wait } = setUp();
  await get("k", value("old"));
  wait(20);
  const refuse = () => Promise.reject("no such thing");
  expect(await get("k", refuse)).toBe("old");
  await vi.waitFor(() => expect(get("k", refuse)).rejects.toBe("no such thing"));
});

test("an answer that is too old is fetched anew, and a failure is not remembered", async () => {
  const { get, wait } = setUp();
  await get("k", value("old"));
  wait(200);
  await expect(get("k", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await get("k", value("back"))).toBe("back");
});

test("the least recently used entry goes first", async () => {
  const { get } = setUp({ entries: 2 });
  await get("a", value("1"));
  await get("b", value("1"));
  await get("a", value("2"));
  await get("c", value("1"));
  expect(await get("a", value("3"))).toBe("1");
  expect(await get("b", value("3"))).toBe("3");
});

test("entries give way when together they weigh too much", async () => {
  const { get, cache } = setUp({ entries: 10, weight: 10, weigh: (text) => text.length });
  await get("a", value("123456"));
  await get("b", value("123456"));
  expect(cache.size).toBe(1);
  expect(await get("b", value("other"))).toBe("123456");
  expect(await get("a", value("1"))).toBe("1");
  expect(cache.size).toBe(2);
});

test("a change forgets what was made of it, and nothing else", async () => {
  const { get, cache } = setUp();
  await get("page", value("old"), ["product:1", "cooperative:a"]);
  await get("other", value("old"), ["product:2"]);
  cache.invalidate(new Set(["cooperative:a"]));
  expect(await get("page", value("new"))).toBe("new");
  expect(await get("other", value("new"))).toBe("old");
});

test("what was on its way when it changed reaches those who wait, and is not kept", async () => {
  const { get, cache } = setUp();
  let arrive = (_: string) => {};
  const first = get("k", () => new Promise((resolve) => (arrive = resolve)), ["product:1"]);
  cache.invalidate(new Set(["product:1"]));
  arrive("before the change");
  expect(await first).toBe("before the change");
  expect(await get("k", value("after the change"), ["product:1"])).toBe("after the change");
  expect(await get("k", value("unused"))).toBe("after the change");
});

test("a renewal that was overtaken by a change is not kept either", async () => {
  const { get, cache, wait } = setUp();
  await get("k", value("old"), ["product:1"]);
  wait(20);
  let arrive = (_: string) => {};
  await get("k", () => new Promise((resolve) => (arrive = resolve)), ["product:1"]);
  cache.invalidate(new Set(["product:1"]));
  const next = get("k", value("new"), ["product:1"]);
  arrive("before the change");
  expect(await next).toBe("new");
  expect(await get("k", value("unused"))).toBe("new");
});

test("what expires is given once more while it is renewed", async () => {
  const { get, cache } = setUp();
  await get("k", value("old"), ["catalogue"]);
  cache.expire(new Set(["catalogue"]));
  expect(await get("k", value("new"), ["catalogue"])).toBe("old");
  await vi.waitFor(async () => expect(await get("k", value("unused"))).toBe("new"));
});

test("a second after it expired its reader waits for the new one, and gets the old one when there is none", async () => {
  const { get, cache, wait } = setUp({ entries: 10 }, { fresh: 60_000, stale: 60_000 });
  await get("k", value("old"), ["lists"]);
  cache.expire(new Set(["lists"]));
  wait(1_500);
  expect(await get("k", () => Promise.reject(new Error("down")), ["lists"])).toBe("old");
  expect(await get("k", value("new"), ["lists"])).toBe("new");
  cache.expire(new Set(["lists"]));
  wait(1_500);
  await expect(get("k", () => Promise.reject("no such thing"), ["lists"])).rejects.toBe("no such thing");
});

test("whoever wants a fresh value waits for the renewal, and gets the stale one when it fails", async () => {
  const { cache, get, wait } = setUp();
  const wanted = async (load: () => Promise<string>) =>
    (await cache.get("k", TIMES, async () => ({ value: await load(), tags: [] }), true)).value;
  await get("k", value("old"));
  wait(20);
  expect(await wanted(() => Promise.reject(new Error("down")))).toBe("old");
  expect(await wanted(value("new"))).toBe("new");
});

test("says for how long a value is fresh, by the shorter of what reader and source allow", async () => {
  const { read, wait, cache } = setUp();
  expect((await read("a", value("x"))).freshFor).toBe(10);
  expect((await read("b", value("x"), [], 4)).freshFor).toBe(4);
  wait(3);
  expect((await read("b", value("x"))).freshFor).toBe(1);
  cache.expireAll();
  expect((await read("a", () => new Promise(() => {}))).freshFor).toBe(0);
});
