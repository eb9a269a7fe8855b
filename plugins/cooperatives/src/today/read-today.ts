import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { CooperativeToday, MemberToday, Today, TodaySection } from "@pasar-sentra/wire/today";
import { waitingWorkshops } from "../application/waiting-workshops";
import { cooperativesOptions } from "../cooperatives-options";
import type { ActingProducer } from "../staff/acting-producer";
import { type TodayAsked, todayParts } from "./today-sections";

/**
 * What there is to do today: for those who run the cooperative all of it, for a member (and whoever acts for one)
 * only what is theirs. The number of SQL statements does not depend on the number of orders.
 */
export async function readToday(
  container: MedusaContainer,
  acting: ActingProducer,
  locale: Locale,
): Promise<Today> {
  const runsAll = acting.role !== "member" && !acting.assisted;
  if (!runsAll) return memberToday(container, acting, locale);
  const today = await cooperativeToday(container, acting.cooperative.id, locale);
  return acting.role === "officer" ? today : { ...today, applicant_count: 0 };
}

/** All of a cooperative, as its officers see it. Also what an operator reads who helps. */
export async function cooperativeToday(
  container: MedusaContainer,
  cooperativeId: string,
  locale: Locale,
): Promise<CooperativeToday> {
  const asked = askedBy(container, cooperativeId, null, locale);
  const [applicant_count, parts, sections] = await Promise.all([
    waitingWorkshops(container, cooperativeId),
    Promise.all(todayParts.all().map((part) => part.cooperative?.(container, asked) ?? {})),
    readSections(container, asked),
  ]);
  return Object.assign(emptyDay(asked.payout_days), ...parts, { applicant_count, sections });
}

/** A member whose workshop is not known (any more) has nothing to do. */
async function memberToday(
  container: MedusaContainer,
  { cooperative, member }: ActingProducer,
  locale: Locale,
): Promise<MemberToday> {
  const asked = askedBy(container, cooperative.id, member?.id ?? null, locale);
  const empty: MemberToday = {
    view: "member",
    offers: [],
    work: [],
    money: [],
    payout_days: asked.payout_days,
    sections: [],
  };
  if (!member) return empty;
  const [parts, sections] = await Promise.all([
    Promise.all(todayParts.all().map((part) => part.member?.(container, asked) ?? {})),
    readSections(container, asked),
  ]);
  return Object.assign(empty, ...parts, { sections });
}

async function readSections(container: MedusaContainer, asked: TodayAsked): Promise<TodaySection[]> {
  const sections = await Promise.all(
    todayParts.all().map((part) => part.section?.(container, asked) ?? null),
  );
  return sections.filter((section) => section !== null);
}

function askedBy(
  container: MedusaContainer,
  cooperative_id: string,
  member_id: string | null,
  locale: Locale,
): TodayAsked {
  const { payoutDays } = cooperativesOptions(container);
  return { cooperative_id, member_id, locale, payout_days: payoutDays };
}

function emptyDay(payout_days: number): CooperativeToday {
  const nothing = () => ({ rows: [], count: 0 });
  return {
    view: "cooperative",
    to_accept: nothing(),
    to_ship: nothing(),
    late: nothing(),
    to_make_count: 0,
    allocations: [],
    listings: [],
    applicant_count: 0,
    money: [],
    payout_days,
    sections: [],
  };
}
