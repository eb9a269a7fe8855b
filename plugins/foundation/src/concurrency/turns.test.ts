import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Turns } from "./turns";

const anyKeys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 3 });

it("never lets two with a common key in at once, lets everyone in, and forgets them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyKeys, { minLength: 1, maxLength: 25 }), async (callers) => {
      const turns = new Turns();
      const inside = new Set<string>();
      let done = 0;
      await Promise.all(
        callers.map(async (keys) => {
          const finish = await turns.take(keys);
          for (const key of keys) {
            expect(inside.has(key)).toBe(false);
            inside.add(key);
          }
          await setImmediate();
          for (const key of keys) inside.delete(key);
          done += 1;
          finish();
        }),
      );
      expect(done).toBe(callers.length);
      expect(turns.size).toBe(0);
    }),
    { numRuns: 200 },
  );
});

it("lets those without a common key in together", async () => {
  const turns = new Turns();
  const first = await turns.take(["a"]);
  const second = await turns.take(["b"]);
  first();
  second();
  expect(turns.size).toBe(0);
});
