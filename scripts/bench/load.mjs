import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

const CONNECTIONS = 10;
const TIMEOUT_SECONDS = 120;

/**
 * Puts load on an address: ten connections, each asking again as soon as it is answered.
 *
 * @param {{ url: string, headers?: Record<string, string> }} target
 * @param {{ amount: number } | { duration: number }} extent requests, or seconds
 * @returns {Promise<{ latencies: number[], perSecond: number }>} latencies in milliseconds
 * @throws Error when an answer is anything but 200
 */
export async function load(target, extent) {
  const autocannon = createRequire(join(root, "backend", "package.json"))("autocannon");
  const latencies = [];
  const result = await new Promise((resolve, reject) => {
    const instance = autocannon(
      { ...target, ...extent, connections: CONNECTIONS, timeout: TIMEOUT_SECONDS },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    instance.on("response", (_client, _status, _bytes, latency) => latencies.push(latency));
  });
  if (result.errors > 0 || result.non2xx > 0 || latencies.length === 0) {
    throw new Error(
      `${target.url}: ${result.errors} errors, ${result.non2xx} refusals, ${latencies.length} answers`,
    );
  }
  return { latencies, perSecond: latencies.length / result.duration };
}

/**
 * Loads several targets in turn, several times, so that what else the machine does meets all of them.
 *
 * @template {string} Name
 * @param {Record<Name, Parameters<typeof load>[0]>} targets
 * @returns {Promise<Record<Name, { latencies: number[], perSecond: number[] }>>}
 */
export async function loadInTurn(targets, { warmUp, extent, rounds }) {
  const results = Object.fromEntries(
    Object.keys(targets).map((name) => [name, { latencies: [], perSecond: [] }]),
  );
  for (const target of Object.values(targets)) await load(target, warmUp);
  for (let round = 0; round < rounds; round++) {
    for (const [name, target] of Object.entries(targets)) {
      const { latencies, perSecond } = await load(target, extent);
      results[name].latencies.push(...latencies);
      results[name].perSecond.push(perSecond);
    }
  }
  return results;
}
