import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

declare module "~/i18n/text-areas" {
  interface TextAreas {
    listings: typeof import("~/messages/id/listings.json");
  }
}

/** What the cooperative sells. */
export const listingsFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerListings: "producer/listings/list-route.tsx",
    producerListingNew: "producer/listings/new-route.tsx",
    producerListingImports: "producer/listings/imports-route.tsx",
    producerListing: "producer/listings/listing-route.tsx",
    producerListingImport: "producer/listings/import-route.tsx",
    producerListingEdit: "producer/listings/edit-route.tsx",
    producerListingPreview: "producer/listings/preview-route.tsx",
    producerListingHistory: "producer/listings/history-route.tsx",
  },
  navigation: {
    page: "producerListings",
    label: "producer:nav.listings",
    icon: "tag",
    roles: ["officer", "manager"],
    thumb: ["officer", "manager"],
  },
  texts: ["listings"],
};
