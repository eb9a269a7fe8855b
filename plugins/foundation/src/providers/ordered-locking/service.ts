import { InMemoryLockingProvider } from "@medusajs/locking/dist/providers/in-memory";
import { orderedKeys } from "./ordered-keys";

/** Seconds that a job waits for its locks; Medusa's 5 s are too few for a sale that sells out. */
const WAIT_SECONDS = 60;

type Job<T> = () => Promise<T>;

/** Medusa's in-memory locks, taken in one order and with time enough to queue. */
export class OrderedLockingProvider extends InMemoryLockingProvider {
  static override identifier = "ordered-locking";

  override execute<T>(keys: string | string[], job: Job<T>, args?: { timeout?: number }): Promise<T> {
    return super.execute(orderedKeys(keys), job, { timeout: WAIT_SECONDS, ...args });
  }
}
