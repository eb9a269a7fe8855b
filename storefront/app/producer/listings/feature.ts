import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** What the cooperative sells. */
export const listingsFeature: WorkspaceFeature = {
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
};
