import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { untilHealthy } from "../application/health.mjs";
import { start, stop } from "./child.mjs";
import { freePort } from "./ports.mjs";
import { supervise } from "./supervise.mjs";

const SERVER = `require("node:http").createServer((_, response) => response.end(String(process.pid)))
  .listen(Number(process.env.PORT))`;
/** Short enough for a test and long enough to tell 1, 2 and 4 of them apart in what is said. */
const FIRST_PAUSE = 5;

let folder;
let port;
let supervised;
let children;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "supervise-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => supervised.stop());

/** A process of its own that runs a line of JavaScript, supervised. @returns what was said, as it is said */
async function run(script, options = {}) {
  port = await freePort();
  children = [];
  const said = [];
  let hear;
  const next = () =>
    new Promise((resolve) => {
      hear = resolve;
    });
  const say = (word) => {
    said.push(word);
    hear?.(word);
  };
  const log = join(folder, `${port}.log`);
  supervised = supervise({
    begin: () => {
      const part = start(log, process.execPath, ["-e", script], {
        env: { ...process.env, PORT: String(port) },
      });
      children.push(part.child);
      return { ...part, stop: () => stop(part) };
    },
    ready: (part) => untilHealthy("server", `http://localhost:${port}/`, part, log),
    onEnd: ({ code, pause, time }) => say({ code, pause, time }),
    onAgain: () => say("again"),
    firstPause: FIRST_PAUSE,
    ...options,
  });
  return { said, next };
}

async function answeringProcess() {
  return Number(await (await fetch(`http://localhost:${port}/`)).text());
}

async function isFree() {
  const server = createServer().listen(port);
  await once(server, "listening");
  server.close();
  return true;
}

it("starts a process again that was killed, on the same port", async () => {
  const { said, next } = await run(SERVER);
  await supervised.started;
  const first = await answeringProcess();
  const ended = next();
  process.kill(first, "SIGKILL");
  await ended;
  await next();
  expect(said).toEqual([{ code: "SIGKILL", pause: FIRST_PAUSE, time: 1 }, "again"]);
  expect(await answeringProcess()).toBe(children[1].pid);
  expect(children[1].pid).not.toBe(first);
});

it("doubles the pause, and gives up with the last code when it has ended too often", async () => {
  // Answers a first request, which is the one that asks whether it is ready, and ends.
  const { said } = await run(
    `require("node:http").createServer((_, response) => response.end("ok", () => process.exit(7)))
      .listen(Number(process.env.PORT))`,
    { limit: 3 },
  );
  expect(await supervised.givenUp).toBe(7);
  expect(said.filter((word) => word !== "again")).toEqual([
    { code: 7, pause: FIRST_PAUSE, time: 1 },
    { code: 7, pause: 2 * FIRST_PAUSE, time: 2 },
    { code: 7, pause: 4 * FIRST_PAUSE, time: 3 },
  ]);
  expect(children).toHaveLength(4);
});

it("counts a restart that never answers as an end", async () => {
  let times = 0;
  const { said } = await run(SERVER, {
    limit: 2,
    ready: async () => {
      times += 1;
      if (times > 1) throw new Error("no answer");
      children[0].kill("SIGKILL");
    },
  });
  expect(await supervised.givenUp).toBe("SIGTERM");
  expect(said.map(({ code }) => code)).toEqual(["SIGKILL", "SIGTERM"]);
});

it("begins to count anew after a calm stretch", async () => {
  const { said, next } = await run(SERVER, { limit: 1, calm: 0 });
  await supervised.started;
  for (let time = 0; time < 3; time++) {
    const ended = next();
    process.kill(await answeringProcess(), "SIGKILL");
    await ended;
    await next();
  }
  expect(said.filter((word) => word !== "again").map(({ time }) => time)).toEqual([1, 1, 1]);
});

it("does not repeat a first start that fails, and says so", async () => {
  await run("process.exit(3)");
  await expect(supervised.started).rejects.toThrow("ended");
  expect(children).toHaveLength(1);
});

it("stops at once in the middle of a pause, with nothing left running and the port free", async () => {
  const { next } = await run(SERVER, { firstPause: 60_000 });
  await supervised.started;
  const ended = next();
  process.kill(await answeringProcess(), "SIGKILL");
  await ended;
  await supervised.stop();
  expect(children).toHaveLength(1);
  expect(await isFree()).toBe(true);
});

it("stops a process that is just being started again", async () => {
  let times = 0;
  let tellStopped;
  const stopped = new Promise((resolve) => {
    tellStopped = resolve;
  });
  await run(SERVER, {
    ready: async () => {
      times += 1;
      if (times === 1) return;
      const stopping = supervised.stop();
      tellStopped(stopping);
      await stopping;
      throw new Error("stopped before it answered");
    },
  });
  await supervised.started;
  children[0].kill("SIGKILL");
  await stopped;
  expect(children).toHaveLength(2);
  expect(children[1].signalCode).toBe("SIGTERM");
  expect(await isFree()).toBe(true);
});
