import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { ListingGap } from "@pasar-sentra/wire/listing";
import type { ListingSnapshot } from "./listing-snapshot";

/** A listing on its way to the operator's desk. */
export interface JudgedListing {
  product_id: string;
  cooperative_id: string;
  snapshot: ListingSnapshot;
}

/** Something that a listing lacks. The house's own codes have words in the workspace; others bring theirs. */
export interface FoundGap {
  code: string;
  texts?: Readonly<Record<Locale, string>>;
  /** Path of the field that it concerns in `ListingInput`, such as `english.title`. */
  field?: string;
}

/** What has to be there before a listing may be published. */
export interface ListingRule extends Named {
  /** Empty when nothing is missing. A constant number of SQL statements. */
  gaps(
    listing: JudgedListing,
    container: MedusaContainer,
  ): readonly FoundGap[] | Promise<readonly FoundGap[]>;
}

/**
 * Asked when somebody looks at a listing, when it is submitted and when the operator approves it: what is missing then is
 * refused. What is on sale is not asked again by itself: see `withdrawByRule`.
 */
export const listingRules = definePort<ListingRule>("listings.rules");

/** All that a listing lacks, in the order of the rules. */
export async function findGaps(container: MedusaContainer, listing: JudgedListing): Promise<FoundGap[]> {
  const found = await Promise.all(listingRules.all().map((rule) => rule.gaps(listing, container)));
  return found.flat();
}

/** Gaps as a reader gets them. */
export function gapsInLanguage(gaps: readonly FoundGap[], locale: Locale): ListingGap[] {
  return gaps.map(({ code, texts, field }) => ({
    code,
    ...(texts ? { message: texts[locale] } : {}),
    ...(field ? { field } : {}),
  }));
}
