import type { Locale } from "~/i18n/locale";

/** A parcel's paper as PDF, through the shop's own origin, in the language of the page. */
export function paperAddress(
  locale: Locale,
  orderId: string,
  parcelId: string,
  paper: "label" | "slip",
): string {
  const path = `/producer/api/orders/${encodeURIComponent(orderId)}/parcels/${encodeURIComponent(parcelId)}/${paper}`;
  return locale === "en" ? `/en${path}` : path;
}
