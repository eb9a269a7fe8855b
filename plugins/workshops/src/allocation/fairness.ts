import type { Candidate } from "./allocation-rule";

const ONE_MILLION = 1_000_000n;

/**
 * How much a member's share of the year so far weighs, in millionths: 2·a ÷ (a + g), where g is what the
 * member was given this year (rupiah a worker) and a the average of all. A member who had the average counts
 * once (1,000,000), one who had nothing twice, one who had three times the average half. At least 1, so
 * nobody is shut out. Everybody counts once while nobody was given anything.
 */
export function fairnessFactors(members: readonly Candidate[]): bigint[] {
  const count = BigInt(members.length);
  const all = members.reduce((sum, { given_this_year }) => sum + BigInt(given_this_year), 0n);
  if (all === 0n) return members.map(() => ONE_MILLION);
  return members.map(({ given_this_year }) => {
    const factor = (2n * ONE_MILLION * all) / (all + count * BigInt(given_this_year));
    return factor > 0n ? factor : 1n;
  });
}
