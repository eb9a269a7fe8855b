import { expect, test } from "vitest";
import { PRODUCER_FEATURES } from "./features";
import { moreNavigationFor, navigationFor, thumbNavigationFor } from "~/workspace/frame/navigation";

const names = (entries: { page: string }[]) => entries.map(({ page }) => page.replace("producer", ""));

test("those who run the cooperative see all of it; five entries fit under a thumb", () => {
  expect(names(navigationFor(PRODUCER_FEATURES, "officer"))).toEqual([
    ...["Today", "Orders", "Listings", "Members", "Work", "Capacity", "Reports", "Settings"],
  ]);
  expect(names(thumbNavigationFor(PRODUCER_FEATURES, "manager"))).toEqual([
    ...["Today", "Orders", "Listings", "Members", "More"],
  ]);
  expect(names(moreNavigationFor(PRODUCER_FEATURES, "officer"))).toEqual([
    ...["Work", "Capacity", "Reports", "Settings"],
  ]);
});

test("a member sees their own work and money", () => {
  expect(names(navigationFor(PRODUCER_FEATURES, "member"))).toEqual([
    "Today",
    "Work",
    "Capacity",
    "Settings",
  ]);
  expect(names(thumbNavigationFor(PRODUCER_FEATURES, "member"))).toEqual([
    "Today",
    "Work",
    "Capacity",
    "More",
  ]);
  expect(names(moreNavigationFor(PRODUCER_FEATURES, "member"))).toEqual(["Settings"]);
});
