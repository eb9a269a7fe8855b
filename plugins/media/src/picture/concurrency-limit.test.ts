import fc from "fast-check";
import { ConcurrencyLimit } from "./concurrency-limit";

it("never runs more tasks than it may, runs all of them, and survives those that fail", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
      async (limit, tasks) => {
        const limiter = new ConcurrencyLimit(limit);
        let running = 0;
        let most = 0;
        const answers = await Promise.allSettled(
          tasks.map((fails, index) =>
            limiter.run(async () => {
              most = Math.max(most, ++running);
              await new Promise((resolve) => setImmediate(resolve));
              running--;
              if (fails) throw new Error("no");
              return index;
            }),
          ),
        );
        expect(most).toBeLessThanOrEqual(limit);
        expect(answers.map(({ status }) => status === "rejected")).toEqual(tasks);
        expect([running, limiter.waiting]).toEqual([0, 0]);
      },
    ),
  );
});
