import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** Orders of the cooperative. */
export const ordersFeature: WorkspaceFeature = {
  pages: {
    producerOrders: "producer/orders/list-route.tsx",
    producerOrder: "producer/orders/order-route.tsx",
  },
  navigation: {
    page: "producerOrders",
    label: "producer:nav.orders",
    icon: "parcel",
    roles: ["officer", "manager"],
    thumb: ["officer", "manager"],
  },
};
