/**
 * `npm run faults`: kills the backend (SIGKILL) before and after every step of checkout, payment, acceptance, shipping and
 * returns, starts it again and compares what is left with an undisturbed run. Ends with 1 when something differs. Options:
 *   --only A,B     only the actions named (accept, ship, …), or beginning so
 *   --sample N     at most N points of each action, spread evenly; all without
 */
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, sample: { type: "string", default: "0" } },
});
const sample = Number(values.sample);
if (!Number.isInteger(sample) || sample < 0) {
  console.error(`--sample must be a whole number from 1, not "${values.sample}".`);
  process.exit(1);
}
const { runFaults } = await import("./faults/run-faults.mjs");
await runFaults(values.only.split(",").filter(Boolean), sample);
