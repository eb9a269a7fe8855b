import type { MedusaContainer } from "@medusajs/framework/types";
import Redis from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { foundationOptions } from "../options/foundation-options";
import { RATE_LIMIT_CLASSES, RATE_LIMIT_RULES, type RateLimitClass } from "./rate-limit-rules";

type Limiters = Record<RateLimitClass, RateLimiterAbstract>;

const limiters = new WeakMap<object, Limiters>();

/** Seconds until the next request is allowed; null when this one is. */
export async function consume(
  container: MedusaContainer,
  kind: RateLimitClass,
  key: string,
): Promise<number | null> {
  try {
    await limitersOf(container)[kind].consume(key);
    return null;
  } catch (refused) {
    return secondsUntil(refused);
  }
}

/** The same without counting: null while the key has requests left. */
export async function secondsBlocked(
  container: MedusaContainer,
  kind: RateLimitClass,
  key: string,
): Promise<number | null> {
  const state = await limitersOf(container)[kind].get(key);
  return state && state.remainingPoints <= 0 ? secondsUntil(state) : null;
}

function secondsUntil(state: unknown): number {
  if (!(state instanceof RateLimiterRes)) throw state;
  return Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
}

function limitersOf(container: MedusaContainer): Limiters {
  const options = foundationOptions(container);
  const known = limiters.get(options);
  if (known) return known;
  const made = createLimiters(options.rateLimit.factor, options.rateLimit.redisUrl);
  limiters.set(options, made);
  return made;
}

/** In the process, or shared by all processes in Redis; while Redis is away each process counts for itself. */
function createLimiters(factor: number, redisUrl: string | undefined): Limiters {
  const storeClient = redisUrl
    ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    : undefined;
  // Errors are answered by the insurance limiter; without a listener they would end the process.
  storeClient?.on("error", () => undefined);
  const entries = RATE_LIMIT_CLASSES.map((kind) => {
    const { requests, seconds } = RATE_LIMIT_RULES[kind];
    const rule = { keyPrefix: `rate-limit:${kind}`, points: Math.ceil(requests * factor), duration: seconds };
    const memory = new RateLimiterMemory(rule);
    return [
      kind,
      storeClient ? new RateLimiterRedis({ ...rule, storeClient, insuranceLimiter: memory }) : memory,
    ];
  });
  return Object.fromEntries(entries);
}
