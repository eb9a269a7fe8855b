import type { CatalogueChanges } from "@pasar-sentra/wire/catalogue";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followChanges } from "./follow-changes.server";
import { isTold, keep } from "./kept-answers.server";
import { TaggedCache } from "./tagged-cache";

vi.mock("../environment.server", () => ({ environment: {} }));

const TIMES = { fresh: 60_000, stale: 60_000 };
const cache = keep(new TaggedCache<string>({ entries: 10 }));
const read = async (key: string, value: string, tags: string[]) =>
  (await cache.get(key, TIMES, async () => ({ value, tags }))).value;

let end: AbortController;
/** Answers that wait to be given, and the cursors that were asked for. */
let questions: {
  since: string | null;
  answer: (changes: Partial<CatalogueChanges>) => void;
  fail: () => void;
}[];

const ask = (since: string | null, signal: AbortSignal) =>
  new Promise<CatalogueChanges>((resolve, reject) => {
    const fail = () => reject(new Error("cut"));
    signal.addEventListener("abort", fail);
    questions.push({
      since,
      answer: (changes) => resolve({ cursor: "1", tags: [], reset: false, ...changes }),
      fail,
    });
  });

const question = (index: number) =>
  vi.waitFor(() => {
    const found = questions[index];
    if (!found) throw new Error(`Nothing was asked ${index + 1} times`);
    return found;
  });

beforeEach(() => {
  questions = [];
  end = new AbortController();
  cache.clear();
  void followChanges(end.signal, ask);
});

afterEach(() => end.abort());

test("what changed is forgotten, and lists are renewed with their next reader", async () => {
  (await question(0)).answer({ cursor: "7" });
  const second = await question(1);
  expect(second.since).toBe("7");
  await read("page", "old", ["product:a"]);
  await read("list", "old", ["lists", "product:b"]);
  second.answer({ cursor: "8", tags: ["product:a", "lists"] });
  await question(2);
  expect(await read("page", "new", ["product:a"])).toBe("new");
  expect(await read("list", "new", ["lists"])).toBe("old");
  await vi.waitFor(async () => expect(await read("list", "unused", [])).toBe("new"));
});

test("what was kept before the backend first answered is forgotten", async () => {
  await read("page", "old", []);
  (await question(0)).answer({});
  await question(1);
  expect(await read("page", "new", [])).toBe("new");
});

test("when the backend no longer knows what changed, everything is forgotten", async () => {
  (await question(0)).answer({});
  const second = await question(1);
  await read("page", "old", []);
  second.answer({ reset: true });
  await question(2);
  expect(await read("page", "new", [])).toBe("new");
});

test("after a cut it asks on from where it was, and what is kept is given meanwhile", async () => {
  (await question(0)).answer({ cursor: "3" });
  const second = await question(1);
  expect(isTold()).toBe(true);
  await read("page", "old", []);
  second.fail();
  await vi.waitFor(() => expect(isTold()).toBe(false));
  expect(await read("page", "new", [])).toBe("old");
  expect((await question(2)).since).toBe("3");
});
