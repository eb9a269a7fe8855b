/**
 * Loaded into the backend before everything else (`NODE_OPTIONS=--import`), by `npm run faults` alone. A request that
 * carries the header `x-fault` is followed through its workflows and what they write, also after it was answered; told
 * to, the process then kills itself with SIGKILL at a point of it. Nothing of the product knows of this.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { appendFileSync } from "node:fs";
import { Server } from "node:http";
import { createRequire } from "node:module";
import { followWrites } from "./follow-writes.mjs";
import { runJob, watchScheduler } from "./run-job.mjs";

/**
 * What the header says, as JSON.
 *
 * @typedef {object} Fault
 * @property {string} id of the request, in the trace
 * @property {string} [killAtWrite] kills after this write, named `<path>#<running number>`; `start`: before anything
 * @property {string[]} [killAfterSteps] kills when all of these have ended, while the steps in `hold` never begin
 * @property {string[]} [hold]
 * @property {string} [failStep] a step that throws, so that the workflow is undone
 * @property {string} [job] runs this scheduled job now and answers when it has ended
 */

const require = createRequire(import.meta.url);
const { TransactionOrchestrator } = require("@medusajs/orchestration");
/** @type {AsyncLocalStorage<{ fault: Fault, path: string[], counts: Map<string, number>, ended: Set<string> }>} */
const followed = new AsyncLocalStorage();

function trace(fault, entry) {
  appendFileSync(process.env.FAULTS_TRACE, `${JSON.stringify({ id: fault.id, ...entry })}\n`);
}

function die(fault, at) {
  trace(fault, { type: "killed", at });
  process.kill(process.pid, "SIGKILL");
}

/** `complete-cart/create-orders`, and `…~` when it is undone. */
function nameOf({ idempotency_key, action, type }) {
  const [workflow] = idempotency_key.split(":");
  return `${workflow}/${action}${type === "compensate" ? "~" : ""}`;
}

TransactionOrchestrator.traceStep = async (handler, data) => {
  const store = followed.getStore();
  if (!store) return handler();
  const { fault, path } = store;
  const name = nameOf(data);
  if (fault.killAtWrite === "start") return die(fault, `before ${name}`);
  if (fault.hold?.includes(name)) await new Promise(() => undefined);
  trace(fault, { type: "begin", name, path });
  if (fault.failStep === name) throw new Error(`${name} fails on purpose`);
  const result = await followed.run({ ...store, path: [...path, name] }, handler);
  trace(fault, { type: "end", name, path });
  store.ended.add(name);
  if (fault.killAfterSteps?.every((step) => store.ended.has(step)))
    die(fault, `after ${fault.killAfterSteps.join(", ")} without ${fault.hold.join(", ")}`);
  return result;
};

followWrites((tables) => {
  const store = followed.getStore();
  if (!store) return;
  const { fault, path, counts } = store;
  const place = path.join(" > ") || "outside of steps";
  const count = (counts.get(place) ?? 0) + 1;
  counts.set(place, count);
  const name = `${place}#${count}`;
  trace(fault, { type: "write", name, path, tables });
  if (fault.killAtWrite === name) die(fault, name);
});

watchScheduler();

const emit = Server.prototype.emit;
Server.prototype.emit = function emitFollowed(...args) {
  const [event, request, response] = args;
  const header = event === "request" && request.headers["x-fault"];
  if (!header) return emit.apply(this, args);
  const fault = JSON.parse(header);
  const store = { fault, path: [], counts: new Map(), ended: new Set() };
  if (fault.job) {
    followed
      .run(store, () => runJob(fault.job))
      .then(
        () => response.end("done"),
        (error) => response.writeHead(500).end(String(error?.stack ?? error)),
      );
    return true;
  }
  return followed.run(store, () => emit.apply(this, args));
};
