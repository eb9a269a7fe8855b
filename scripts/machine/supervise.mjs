import { setTimeout as sleep } from "node:timers/promises";

/** 1, 2, 4, 8 and 16 s: half a minute for what a part needs, such as its database, to come back. */
const FIRST_PAUSE_MILLISECONDS = 1_000;
const LIMIT = 5;
/** Whoever ran this long since it was last started did not end because of how it was started. */
const CALM_MILLISECONDS = 5 * 60_000;

/**
 * Keeps a part of the application running: one that ends by itself is started again, after a pause that doubles, until
 * it has ended more than `limit` times with no calm stretch between. The first start is not repeated: what prevents it
 * is for a person to mend.
 *
 * @typedef {{ ended: Promise<unknown>, stop: () => Promise<void> }} Part `ended` resolves with a code or signal
 * @param {object} options
 * @param {() => Part | Promise<Part>} options.begin
 * @param {(part: Part) => Promise<void>} options.ready resolves once it answers, throws when it does not
 * @param {(end: { code: unknown, pause: number, time: number, limit: number }) => unknown} options.onEnd before the pause
 * @param {() => unknown} options.onAgain once it answers again
 * @returns {{ started: Promise<void>, givenUp: Promise<unknown>, stop: () => Promise<void> }} `givenUp` resolves with the
 *   last code or signal, and never when the part is stopped
 */
export function supervise({
  begin,
  ready,
  onEnd,
  onAgain,
  firstPause = FIRST_PAUSE_MILLISECONDS,
  limit = LIMIT,
  calm = CALM_MILLISECONDS,
}) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let part;
  let beginning;

  async function start() {
    beginning = Promise.resolve().then(begin);
    part = await beginning;
    if (!signal.aborted) await ready(part);
  }

  /** @returns the code with which it is given up, or undefined when it was stopped */
  async function keep() {
    for (let time = 1; ; time++) {
      const since = performance.now();
      const code = await part.ended;
      if (performance.now() - since >= calm) time = 1;
      if (signal.aborted) return undefined;
      if (time > limit) return code;
      const pause = firstPause * 2 ** (time - 1);
      await onEnd({ code, pause, time, limit });
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      await part.stop();
      if (signal.aborted) return undefined;
      await start().then(onAgain, () => part.stop());
    }
  }

  const started = start();
  const kept = started.then(keep, () => undefined);
  return {
    started,
    givenUp: kept.then((code) =>
      signal.aborted || code === undefined ? new Promise(() => undefined) : code,
    ),
    stop: async () => {
      stopping.abort();
      await beginning.catch(() => undefined);
      await part?.stop();
    },
  };
}
