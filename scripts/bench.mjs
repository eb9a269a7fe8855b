/**
 * `npm run bench`: prints one table of ratios, each of two things measured in the same run, since machines differ.
 * No goal is enforced: a person reads them. Options:
 *   --products N   variations of the real catalogue that the shop is filled with (default 10000)
 *   --only A,B     only the parts whose names contain A or B, such as "listing,lists"
 */
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { products: { type: "string", default: "10000" }, only: { type: "string", default: "" } },
});
const products = Number(values.products);
if (!Number.isInteger(products) || products < 100) {
  console.error(`--products must be a whole number from 100, not "${values.products}".`);
  process.exit(1);
}
const { runBench } = await import("./bench/run-bench.mjs");
await runBench(products, values.only.split(",").filter(Boolean));
