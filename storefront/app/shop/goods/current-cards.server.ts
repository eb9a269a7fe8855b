import type { CatalogueCard, OffersResult } from "@pasar-sentra/wire/catalogue";
import { BackendError } from "~/backend/backend-error";
import { readOffers } from "~/backend/browse.server";
import { isRenewal, noteRead } from "~/cache/reading.server";
import type { Locale } from "~/i18n/locale";
import { type CurrentCard, withCurrentOffers } from "./current-cards";

/** How long a list waits for the offers of its cards, milliseconds: the index's figures are nearly as new. */
const PATIENCE = 300;
/** A document without the offers is renewed so soon, milliseconds. */
const WITHOUT_OFFERS = 2_000;

/**
 * The cards with what holds at this moment, asked for once for all of them. When that fails or takes too long they
 * are shown as the list knows them, and what is kept of the page is renewed soon.
 */
export async function readCurrentCards(
  locale: Locale,
  cards: readonly CatalogueCard[],
): Promise<CurrentCard[]> {
  const goods = {
    // An index that an older release has filled says no variants until it is filled anew.
    variantIds: cards.flatMap(({ variant_id }) => variant_id ?? []),
    handles: cards.map(({ handle }) => handle),
  };
  if (goods.variantIds.length === 0) return withCurrentOffers(cards, null);
  const offers = await inTime(readOffers(locale, goods));
  if (!offers) noteRead({ value: null, tags: [], freshFor: WITHOUT_OFFERS });
  return withCurrentOffers(cards, offers);
}

async function inTime(reading: Promise<OffersResult>): Promise<OffersResult | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  const answered = reading.catch((error: unknown) => {
    if (error instanceof BackendError) return null;
    throw error;
  });
  try {
    // Nobody waits for a document that replaces a stale one.
    return await (isRenewal() ? answered : Promise.race([answered, late]));
  } finally {
    clearTimeout(timer);
    // Nobody waits any more for one that comes late; what it brings is kept for the next reader.
    answered.catch(() => undefined);
  }
}
