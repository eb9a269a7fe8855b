/**
 * `npm run lighthouse`: starts the built shop with the real catalogue and prints Lighthouse's four scores of home,
 * results and product page on its throttled mobile profile, then those of a cooperative's daily pages on slow 3G. No
 * goal is enforced: a person reads them. Options:
 *   --runs N   measurements of each page, of which the median is printed (default 3)
 *   --url U    a shop that already runs, instead of starting one; without the workspace, whose log-in is not known
 */
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, url: { type: "string" } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs must be a whole number from 1, not "${values.runs}".`);
  process.exit(1);
}
const { runLighthouse } = await import("./lighthouse/run-lighthouse.mjs");
await runLighthouse({ runs, url: values.url });
