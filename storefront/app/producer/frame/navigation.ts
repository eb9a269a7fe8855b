import type { IconName } from "~/ui/icon";
import { mayManage, type StaffRole } from "../staff-role";

export interface NavigationItem {
  page:
    | "producerToday"
    | "producerOrders"
    | "producerListings"
    | "producerWork"
    | "producerCapacity"
    | "producerMembers"
    | "producerReports"
    | "producerSettings"
    | "producerMore";
  /** Key of its text, below `nav`. */
  label: "today" | "orders" | "listings" | "work" | "capacity" | "members" | "reports" | "settings" | "more";
  icon: IconName;
}

const today: NavigationItem = { page: "producerToday", label: "today", icon: "today" };
const orders: NavigationItem = { page: "producerOrders", label: "orders", icon: "parcel" };
const listings: NavigationItem = { page: "producerListings", label: "listings", icon: "tag" };
const work: NavigationItem = { page: "producerWork", label: "work", icon: "tools" };
const capacity: NavigationItem = { page: "producerCapacity", label: "capacity", icon: "clock" };
const members: NavigationItem = { page: "producerMembers", label: "members", icon: "people" };
const reports: NavigationItem = { page: "producerReports", label: "reports", icon: "chart" };
const settings: NavigationItem = { page: "producerSettings", label: "settings", icon: "settings" };
const more: NavigationItem = { page: "producerMore", label: "more", icon: "more" };

/** Where someone of a role may go: a member sees only their own work and money. */
export function navigationFor(role: StaffRole): NavigationItem[] {
  return mayManage(role)
    ? [today, orders, listings, members, work, capacity, reports, settings]
    : [today, work, capacity, settings];
}

/** What fits under a thumb; the rest is on the page "more". */
export function thumbNavigationFor(role: StaffRole): NavigationItem[] {
  return mayManage(role) ? [today, orders, listings, members, more] : [today, work, capacity, more];
}

/** What the page "more" lists: everything that the thumb's bar leaves out. */
export function moreNavigationFor(role: StaffRole): NavigationItem[] {
  const shown = thumbNavigationFor(role);
  return navigationFor(role).filter((item) => !shown.includes(item));
}
