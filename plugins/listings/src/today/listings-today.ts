import type { TodayPart } from "@pasar-sentra/cooperatives/today/today-sections";
import { returnedListings } from "./returned-listings";

/** Listings that the operator gave back. */
export const listingsToday: TodayPart = {
  name: "listings",
  cooperative: async (container, { cooperative_id }) => ({
    listings: await returnedListings(container, cooperative_id),
  }),
};
