import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocationStatusMachine } from "./states/allocation-status";
import { applicationStatusMachine } from "./states/application-status";
import { cooperativeStatusMachine } from "./states/cooperative-status";
import { listingStateMachine } from "./states/listing-state";
import { sellerOrderReturnMachine } from "./states/seller-order-return-status";
import { sellerOrderStatusMachine } from "./states/seller-order-status";
import { shareStatusMachine } from "./states/share-status";
import { allowedActions, ForbiddenTransitionError, nextState, type StateMachine } from "./state-machine";

const machines = [
  applicationStatusMachine,
  cooperativeStatusMachine,
  listingStateMachine,
  sellerOrderStatusMachine,
  sellerOrderReturnMachine,
  allocationStatusMachine,
  shareStatusMachine,
] as StateMachine<string, string>[];

describe.each(machines)("the $name machine", (machine) => {
  const states = Object.keys(machine.transitions);
  const actions = [...new Set(states.flatMap((state) => allowedActions(machine, state)))];

  it("names only states of its own", () => {
    const targets = states.flatMap((state) => Object.values(machine.transitions[state] ?? {}));
    expect(states).toEqual(expect.arrayContaining(targets as string[]));
  });

  it("reaches every state from the first, and a final state from every state", () => {
    expect([...reachable(machine, machine.initial)].sort()).toEqual([...states].sort());
    for (const state of states) {
      expect([...reachable(machine, state)].some((end) => allowedActions(machine, end).length === 0)).toBe(
        true,
      );
    }
  });

  it("under random schedules moves only as the table says and refuses the rest by name", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 40 }), (schedule) => {
        let state = machine.initial;
        for (const action of schedule) {
          const to = machine.transitions[state]?.[action];
          if (to) {
            expect(nextState(machine, state, action)).toBe(to);
            state = to;
          } else {
            expect(() => nextState(machine, state, action)).toThrow(ForbiddenTransitionError);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function reachable(machine: StateMachine<string, string>, from: string): Set<string> {
  const found = new Set([from]);
  for (const state of found) {
    for (const to of Object.values(machine.transitions[state] ?? {})) found.add(to as string);
  }
  return found;
}
