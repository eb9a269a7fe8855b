import { expect, it, vi } from "vitest";
import { keptAlive } from "./kept-alive.mjs";

/** Servers that live until `die` is called. */
function servers() {
  const begun = [];
  const begin = () => {
    let resolve;
    const promise = new Promise((settle) => {
      resolve = settle;
    });
    begun.push({ die: resolve, stop: vi.fn(async () => resolve("SIGTERM")) });
    return { ended: promise, stop: begun.at(-1).stop };
  };
  return { begun, begin };
}

it("starts a server that died again, after a pause that doubles", async () => {
  const { begun, begin } = servers();
  const pauses = [];
  const alive = await keptAlive(begin, { died: (_, pause) => pauses.push(pause), firstPause: 1 });
  alive.trust();
  for (const count of [2, 3, 4]) {
    begun.at(-1).die(1);
    await vi.waitFor(() => expect(begun).toHaveLength(count));
  }
  expect(pauses).toEqual([1, 2, 4]);
});

it("gives up at the fifth death, and says how the server ended", async () => {
  const { begun, begin } = servers();
  const alive = await keptAlive(begin, { firstPause: 1 });
  alive.trust();
  for (const count of [2, 3, 4, 5]) {
    begun.at(-1).die(1);
    await vi.waitFor(() => expect(begun).toHaveLength(count));
  }
  begun.at(-1).die("SIGSEGV");
  expect(await alive.ended).toBe("SIGSEGV");
  expect(begun).toHaveLength(5);
});

it("does not try again what never answered", async () => {
  const { begun, begin } = servers();
  const alive = await keptAlive(begin, { firstPause: 1 });
  begun[0].die(1);
  expect(await alive.ended).toBe(1);
  expect(begun).toHaveLength(1);
});

it("is quiet once it was stopped, also in a pause", async () => {
  const { begun, begin } = servers();
  const died = vi.fn();
  const alive = await keptAlive(begin, { died, firstPause: 60_000 });
  alive.trust();
  begun[0].die(1);
  await vi.waitFor(() => expect(died).toHaveBeenCalledOnce());
  await alive.stop();
  expect(begun).toHaveLength(1);
});
