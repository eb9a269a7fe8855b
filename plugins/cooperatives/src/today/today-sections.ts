import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { CooperativeToday, MemberToday, TodaySection } from "@pasar-sentra/wire/today";

/** Whose day it is. */
export interface TodayAsked {
  cooperative_id: string;
  /** Of a member's own day; null for those who run the cooperative. */
  member_id: string | null;
  /** Days after delivery when money is due. */
  payout_days: number;
  locale: Locale;
}

/**
 * A plugin's part of Today. The number of its SQL statements must not depend on how much there is to do, and each list
 * has an end.
 */
export interface TodayPart extends Named {
  /** Fields of the cooperative's day that this plugin owns. */
  cooperative?(container: MedusaContainer, asked: TodayAsked): Promise<Partial<CooperativeToday>>;
  /** Fields of a member's day that this plugin owns. */
  member?(container: MedusaContainer, asked: TodayAsked): Promise<Partial<MemberToday>>;
  /** Sections that come with their own words, in the reader's language; shown after the house's own. Null: nothing to do. */
  section?(container: MedusaContainer, asked: TodayAsked): Promise<TodaySection | null>;
}

/** Asked by Today, of everybody at once. */
export const todayParts = definePort<TodayPart>("cooperatives.today");
