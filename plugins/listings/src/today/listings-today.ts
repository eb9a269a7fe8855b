import type { TodayPart } from "@pasar-sentra/cooperatives/today/today-sections";
import { returnedListings } from "./returned-listings";

/** Listings that the operator gave back, or that may no longer be sold. */
export const listingsToday: TodayPart = {
  name: "listings",
  cooperative: async (container, { cooperative_id, locale }) => ({
    listings: await returnedListings(container, cooperative_id, locale),
  }),
};
