import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const storageFile = join(
  dirname(require.resolve("@medusajs/workflow-engine-inmemory")),
  "utils/workflow-orchestrator-storage.js",
);
let scheduler;

/** Remembers who runs scheduled jobs, so that one can be run without waiting for its minute. */
export function watchScheduler() {
  const { InMemoryDistributedTransactionStorage } = require(storageFile);
  const { schedule } = InMemoryDistributedTransactionStorage.prototype;
  InMemoryDistributedTransactionStorage.prototype.schedule = function watched(...args) {
    scheduler = this;
    return schedule.apply(this, args);
  };
}

/** Runs a job as its timer does. @throws when there is no such job */
export async function runJob(name) {
  const id = `job-${name}`;
  if (!scheduler?.scheduled.has(id)) throw new Error(`there is no scheduled job ${name}`);
  await scheduler.jobHandler(id);
}
