import { describe, expect, it } from "vitest";
import { COOPERATIVE_STATUSES, cooperativeStatusMachine } from "../state-machine/cooperative-status";
import {
  LISTING_STATES,
  listingStateMachine,
  OPERATOR_LISTING_ACTIONS,
} from "../state-machine/listing-state";
import { allowedActions } from "../state-machine/state-machine";
import { adminApplicationTexts } from "./admin-applications";
import { adminBrandTexts } from "./admin-brand";
import { adminCooperativeTexts } from "./admin-cooperatives";
import { adminListingTexts } from "./admin-listings";
import { adminOutboxTexts } from "./admin-outbox";
import { adminWorkspaceTexts } from "./admin-workspace";

interface Texts {
  [key: string]: string | Texts;
}

/** `a.b` → text, for every text. */
function flat(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();

describe.each([
  ["cooperatives", adminCooperativeTexts],
  ["listings", adminListingTexts],
  ["applications", adminApplicationTexts],
  ["workspace", adminWorkspaceTexts],
  ["outbox", adminOutboxTexts],
  ["brand", adminBrandTexts],
])("the operator's texts: %s", (_, { id, en }) => {
  it("are complete in both languages, with the same placeholders", () => {
    const english = new Map(flat(en));
    for (const [key, text] of flat(id)) {
      expect(text.length).toBeGreaterThan(0);
      expect([key, placeholders(english.get(key) ?? "")]).toEqual([key, placeholders(text)]);
    }
    expect(english.size).toBe(flat(id).length);
  });
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

describe("the operator's words for statuses and actions", () => {
  it("cover the whole state machine", () => {
    const { id } = adminCooperativeTexts;
    for (const status of COOPERATIVE_STATUSES) {
      expect(id.status[status]).toBeTruthy();
      for (const action of allowedActions(cooperativeStatusMachine, status)) {
        expect([id.action[action], id.actionTitle[action], id.actionText[action]].every(Boolean)).toBe(true);
      }
    }
  });
});
