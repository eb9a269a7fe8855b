/**
 * `npm run faults`: kills the backend (SIGKILL) at points before and after the steps of checkout, payment, acceptance, shipping
 * and returns, starts it again and compares what is left with an undisturbed run. Ends with 1 when something differs. Options:
 *   --only A,B     only the actions named (accept, ship, …), or beginning so
 *   --sample N     at most N points of each action, spread evenly; 4 without (about 20 minutes)
 *   --all          every point, some hours
 */
import { parseArgs } from "node:util";

/** Points of each action that together take less than 25 minutes on two idle cores. */
const SAMPLE = "4";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    sample: { type: "string", default: SAMPLE },
    all: { type: "boolean", default: false },
  },
});
const sample = Number(values.sample);
if (!Number.isInteger(sample) || sample < 1) {
  console.error(`--sample must be a whole number from 1, not "${values.sample}".`);
  process.exit(1);
}
const { runFaults } = await import("./faults/run-faults.mjs");
await runFaults(values.only.split(",").filter(Boolean), values.all ? Number.POSITIVE_INFINITY : sample);
