import { stop } from "../machine/child.mjs";

const FIRST_PAUSE_MILLISECONDS = 1_000;
const MOST_DEATHS = 5;
/** Deaths before this are forgotten. */
const MEMORY_MILLISECONDS = 10 * 60_000;

/**
 * A server that is started again when it ends by itself, after a pause that doubles with each death. Until it is trusted, that
 * is until it once answered, its end is final: what can't start once won't start at the next try. So is its fifth death
 * within ten minutes.
 *
 * @template {{ ended: Promise<unknown>, stop?: () => Promise<void> }} Part
 * @param {() => Part | Promise<Part>} begin
 * @param {{ began?: (part: Part) => void, died?: (code: unknown, pauseMilliseconds: number) => void, firstPause?: number }} told
 * @returns {Promise<{ ended: Promise<unknown>, trust: () => void, stop: () => Promise<void> }>} `ended`: its last, final end
 */
export async function keptAlive(begin, { began, died, firstPause = FIRST_PAUSE_MILLISECONDS } = {}) {
  let settle;
  const ended = new Promise((resolve) => {
    settle = resolve;
  });
  const quiet = new AbortController();
  let isTrusted = false;
  let current;
  let deaths = [];

  async function start() {
    current = await begin();
    if (quiet.signal.aborted) return end(current);
    began?.(current);
    current.ended.then(afterDeath);
  }

  async function afterDeath(code) {
    if (quiet.signal.aborted) return;
    deaths = [...deaths.filter((at) => Date.now() - at < MEMORY_MILLISECONDS), Date.now()];
    if (!isTrusted || deaths.length >= MOST_DEATHS) return settle(code);
    const pause = firstPause * 2 ** (deaths.length - 1);
    died?.(code, pause);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      quiet.signal.addEventListener("abort", () => resolve(clearTimeout(timer)), { once: true });
    });
    if (quiet.signal.aborted) return;
    await current.stop?.();
    await start().catch((error) => settle(error.message));
  }

  await start();
  return {
    ended,
    trust() {
      isTrusted = true;
    },
    async stop() {
      quiet.abort();
      await end(current);
    },
  };
}

function end(part) {
  return part.stop ? part.stop() : stop(part);
}
