import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

declare module "~/i18n/text-areas" {
  interface TextAreas {
    orders: typeof import("~/messages/id/orders.json");
  }
}

/** Orders of the cooperative. */
export const ordersFeature: WorkspaceFeature<StaffRole> = {
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
  texts: ["orders"],
};
