import type { MedusaContainer } from "@medusajs/framework/types";
import { waitingWorkshops } from "../application/waiting-workshops";
import { cooperativesOptions } from "../plugin-options";
import type { ActingProducer } from "../producer/acting-producer";
import type { CooperativeToday, MemberToday, Today } from "../today-api";
import { dueOrders } from "./due-orders";
import { memberToday } from "./member-today";
import { moneyDue } from "./money-due";
import { openAllocations } from "./open-allocations";
import { returnedListings } from "./returned-listings";

/**
 * What there is to do today: for those who run the cooperative all of it, for a member (and whoever acts for one)
 * only what is theirs. The number of SQL statements does not depend on the number of orders.
 */
export async function readToday(container: MedusaContainer, acting: ActingProducer): Promise<Today> {
  const { payoutDays } = cooperativesOptions(container);
  if (acting.role !== "member" && !acting.assisted) {
    const today = await cooperativeToday(container, acting.cooperative.id, payoutDays);
    return acting.role === "officer" ? today : { ...today, applicant_count: 0 };
  }
  return acting.member ? memberToday(container, acting.member.id, payoutDays) : nothing(payoutDays);
}

/** All of a cooperative, as its officers see it. Also what an operator reads who helps. */
export async function cooperativeToday(
  container: MedusaContainer,
  cooperativeId: string,
  payoutDays: number,
): Promise<CooperativeToday> {
  const [orders, allocations, listings, applicant_count, money] = await Promise.all([
    dueOrders(container, cooperativeId),
    openAllocations(container, cooperativeId),
    returnedListings(container, cooperativeId),
    waitingWorkshops(container, cooperativeId),
    moneyDue(container, cooperativeId, payoutDays),
  ]);
  return {
    view: "cooperative",
    ...orders.lists,
    to_make_count: orders.to_make_count,
    allocations,
    listings,
    applicant_count,
    money,
    payout_days: payoutDays,
  };
}

/** Of a member whose workshop is not known (any more). */
function nothing(payoutDays: number): MemberToday {
  return { view: "member", offers: [], work: [], money: [], payout_days: payoutDays };
}
