import type { Today } from "@pasar-sentra/wire/today";

/** How many things wait for somebody. Money comes by itself. */
export function taskCount(today: Today): number {
  const others = today.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  if (today.view === "member") return today.offers.length + today.work.length + others;
  const { to_accept, to_ship, late, allocations, listings, applicant_count } = today;
  return (
    to_accept.count +
    to_ship.count +
    late.count +
    allocations.length +
    listings.length +
    (applicant_count > 0 ? 1 : 0) +
    others
  );
}
