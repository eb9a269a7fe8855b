import { textDifferences } from "@pasar-sentra/admin-kit/text-keys";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { COOPERATIVE_STATUSES, cooperativeStatusMachine } from "@pasar-sentra/wire/states/cooperative-status";
import { expect, it } from "vitest";
import { adminApplicationTexts } from "./admin-applications";
import { adminCooperativeTexts } from "./admin-cooperatives";
import { adminWorkspaceTexts } from "./admin-workspace";

it.each([
  ["cooperatives", adminCooperativeTexts],
  ["applications", adminApplicationTexts],
  ["workspace", adminWorkspaceTexts],
])(
  "the operator's texts of %s are complete in both languages, with the same placeholders",
  (_, { id, en }) => {
    expect(textDifferences(id, en)).toEqual([]);
  },
);

it("the operator's words for statuses and actions cover the whole state machine", () => {
  const { id } = adminCooperativeTexts;
  for (const status of COOPERATIVE_STATUSES) {
    expect(id.status[status]).toBeTruthy();
    for (const action of allowedActions(cooperativeStatusMachine, status)) {
      expect([id.action[action], id.actionTitle[action], id.actionText[action]].every(Boolean)).toBe(true);
    }
  }
});
