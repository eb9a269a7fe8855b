import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock";
import { orderedKeys } from "../ordered-locking/ordered-keys";

type Execute = RedisLockingProvider["execute"];

/** Medusa's Redis locks, taken in one order. Set `waitLockingTimeout` (seconds) in its options. */
export class OrderedRedisLockingProvider extends RedisLockingProvider {
  static override identifier = "ordered-locking-redis";

  override execute<T>(
    keys: Parameters<Execute>[0],
    job: () => Promise<T>,
    args?: Parameters<Execute>[2],
  ): Promise<T> {
    return super.execute(orderedKeys(keys), job, args) as Promise<T>;
  }
}
