import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

const UNITS = 10_000;
const MEMBERS = 1_000;
/** The median of many runs: one takes milliseconds. */
const RUNS = 50;

/** What sharing 10,000 units over 1,000 members costs, beside rounding each exact share (which sums to the wrong total). */
export async function allocation() {
  const require = createRequire(import.meta.url);
  const { capacityAndFairnessRule } = require(
    join(root, "plugins/workshops/.medusa/server/src/allocation/capacity-and-fairness-rule.js"),
  );
  const demand = { units: UNITS, candidates: candidates() };
  const naive = naiveShares(demand).reduce((sum, units) => sum + units, 0);
  return [
    {
      name: "A1",
      compares: `sharing ${UNITS} units over ${MEMBERS} members exactly / rounding each share (off by ${Math.abs(naive - UNITS)})`,
      ours: median(() => capacityAndFairnessRule.share(demand)),
      other: median(() => naiveShares(demand)),
      show: (value) => `${(value * 1000).toFixed(0)} µs`,
      goal: "-",
    },
  ];
}

/** Always the same members: capacities of 4 to 40 units, work given this year from nothing to millions. */
function candidates() {
  let state = 42;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return Array.from({ length: MEMBERS }, (_, index) => ({
    member_id: `member_${index}`,
    capacity: 4 + Math.floor(random() * 37),
    certificate_ok: true,
    given_this_year: Math.floor(random() * 5_000_000),
  }));
}

/** Each member's share by capacity and fairness, rounded by itself. */
function naiveShares({ units, candidates: members }) {
  const average = members.reduce((sum, { given_this_year }) => sum + given_this_year, 0) / members.length;
  const weights = members.map(
    ({ capacity, given_this_year }) => (capacity * 2 * average) / (average + given_this_year),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((units * weight) / total));
}

function median(run) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}
