import { textDifferences } from "@pasar-sentra/admin-kit/text-keys";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import {
  LISTING_STATES,
  listingStateMachine,
  OPERATOR_LISTING_ACTIONS,
} from "@pasar-sentra/wire/states/listing-state";
import { expect, it } from "vitest";
import { adminListingTexts } from "./admin-listings";

it("the operator's texts of listings are complete in both languages, with the same placeholders", () => {
  expect(textDifferences(adminListingTexts.id, adminListingTexts.en)).toEqual([]);
});

it("names every action of the operator and every move of a listing", () => {
  const { id } = adminListingTexts;
  for (const action of OPERATOR_LISTING_ACTIONS) {
    expect([id.action[action], id.actionTitle[action], id.actionText[action]].every(Boolean)).toBe(true);
  }
  for (const state of LISTING_STATES) {
    for (const action of allowedActions(listingStateMachine, state)) expect(id.move[action]).toBeTruthy();
  }
});
