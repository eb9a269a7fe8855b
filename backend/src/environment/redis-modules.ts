import type { Environment } from "./environment";

/** Locks are taken in one order whichever provider keeps them: see the provider for why. */
export function lockingModule({ REDIS_URL }: Environment) {
  const provider = REDIS_URL
    ? {
        resolve: "@pasar-sentra/foundation/providers/ordered-locking-redis",
        id: "ordered-locking-redis",
        is_default: true,
        options: { redisUrl: REDIS_URL, waitLockingTimeout: 30 },
      }
    : {
        resolve: "@pasar-sentra/foundation/providers/ordered-locking",
        id: "ordered-locking",
        is_default: true,
      };
  return { resolve: "@medusajs/medusa/locking", options: { providers: [provider] } };
}

/**
 * With Redis several server and worker processes share events and workflows; without it Medusa's in-memory modules
 * serve one process.
 */
export function redisModules({ REDIS_URL }: Environment) {
  if (!REDIS_URL) return [];
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: REDIS_URL } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: REDIS_URL } } },
  ];
}

/** One process keeps the check of the publishable key alone: see the provider for why. */
export function cachingModule({ REDIS_URL }: Environment) {
  const provider = REDIS_URL
    ? {
        resolve: "@medusajs/medusa/caching-redis",
        id: "caching-redis",
        is_default: true,
        options: { redisUrl: REDIS_URL },
      }
    : {
        resolve: "@pasar-sentra/foundation/providers/key-check-caching",
        id: "key-check-caching",
        is_default: true,
      };
  return { resolve: "@medusajs/medusa/caching", options: { providers: [provider] } };
}
