import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import type { ShareStatus } from "@pasar-sentra/wire/states/share-status";
import type { AllocationRow, AllocationState, ShareRow } from "../../modules/allocation/allocation-state";
import { decide } from "../decide";
import { heldQuantity, allocationAfter } from "../../modules/allocation/allocation-after";
import { newShare } from "./split";

const KODI = 20;
const decision = { actor: SYSTEM_ACTOR, now: new Date("2026-03-02T03:00:00Z") };

function share(id: string, status: ShareStatus, quantity: number, over: Partial<ShareRow> = {}): ShareRow {
  const isMade = status === "accepted" || status === "delivered" || status === "checked";
  const isBrought = status === "delivered" || status === "checked";
  return {
    ...newShare({ member_id: `member_${id}`, quantity }, 1),
    id,
    status,
    quantity_accepted: isMade ? quantity : 0,
    quantity_delivered: isBrought ? quantity : 0,
    quantity_passed: status === "checked" ? quantity : 0,
    ...over,
  };
}

/** An allocation in the status that its shares amount to; the proposal is part of what is missing. */
function allocationOf(quantity: number, shares: ShareRow[]): AllocationState {
  const allocation: AllocationRow = {
    id: "alloc_1",
    seller_order_id: "selord_1",
    seller_order_number: "PS-1",
    seller_order_line_id: "line_1",
    cooperative_id: "coop_1",
    product_id: null,
    variant_id: null,
    title: "Sandal",
    variant_title: null,
    unit: "pasang",
    trade_unit: "kodi",
    unit_size: KODI,
    unit_price: 40_000,
    quantity,
    missing_quantity: quantity,
    surplus_quantity: 0,
    from_stock: false,
    due_on: "2026-04-01",
    status: "short",
    round: shares.some(({ status }) => status !== "proposed") ? 1 : 0,
    rule: null,
    version: 1,
    changed_by: null,
  };
  const isUntouched = allocation.round === 0;
  const state = {
    allocation: { ...allocation, status: isUntouched ? "proposed" : "short" } as const,
    shares,
  };
  return allocationAfter(state, { events: [] });
}

function follow(state: AllocationState, ordered: number) {
  const change = decide(state, { type: "follow", ordered, reason: "Pembeli" }, decision, null, []);
  return { change, next: allocationAfter(state, change) };
}

function sumOf(shares: readonly ShareRow[], ...statuses: ShareStatus[]): number {
  return shares
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, one) => sum + (one.status === "proposed" ? one.quantity : heldQuantity(one)), 0);
}

const firmOf = ({ shares }: AllocationState) => sumOf(shares, "accepted", "delivered", "checked");

const statuses: ShareStatus[] = [
  "proposed",
  "offered",
  "accepted",
  "delivered",
  "checked",
  "refused",
  "expired",
  "withdrawn",
];
const anyState = fc
  .record({
    parts: fc.array(fc.tuple(fc.constantFrom(...statuses), fc.integer({ min: 1, max: 120 })), {
      maxLength: 8,
    }),
    unmade: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ parts, unmade }) => {
    const shares = parts.map(([status, quantity], index) => share(`share_${index}`, status, quantity));
    const held = sumOf(shares, "proposed", "offered", "accepted", "delivered", "checked");
    return allocationOf(Math.max(1, held + unmade), shares);
  });

describe("work that follows a partly cancelled order", () => {
  it("takes from what has no maker first", () => {
    const state = allocationOf(120, [share("a", "accepted", 40), share("b", "offered", 40)]);
    const { next, change } = follow(state, 100);
    expect(next.allocation).toMatchObject({ quantity: 100, missing_quantity: 20, status: "offered" });
    expect(next.shares).toEqual(state.shares);
    expect(change.events).toMatchObject([{ action: "follow", quantity: 20, reason: "Pembeli" }]);
  });

  it("then takes offers back, the latest first, and lessens the last by whole units of trade", () => {
    const shares = [share("a", "offered", 60), share("b", "offered", 40), share("c", "accepted", 20)];
    const { next, change } = follow(allocationOf(140, shares), 60);
    expect(next.allocation).toMatchObject({ quantity: 60, missing_quantity: 0, surplus_quantity: 0 });
    expect(next.shares).toMatchObject([
      { id: "a", status: "offered", quantity: 40, lessened_from: 60 },
      { id: "b", status: "withdrawn", lessened_from: 40, reason: "Pembeli" },
      { id: "c", status: "accepted", quantity: 20, lessened_from: null },
    ]);
    expect(change.events.map(({ action, quantity }) => [action, quantity])).toEqual([
      ["withdraw", 40],
      ["lessen", 20],
      ["follow", 80],
    ]);
  });

  it("breaks no second unit of trade while one is broken already", () => {
    const shares = [share("a", "offered", 30), share("b", "offered", 40)];
    const { next } = follow(allocationOf(70, shares), 60);
    expect(next.shares.map(({ quantity }) => quantity)).toEqual([20, 40]);
  });

  it("leaves accepted work with its members, as a surplus that is written once", () => {
    const state = allocationOf(100, [share("a", "accepted", 60), share("b", "delivered", 40)]);
    const first = follow(state, 80);
    expect(first.next.allocation).toMatchObject({ quantity: 100, surplus_quantity: 20, status: "accepted" });
    expect(first.change.events).toMatchObject([{ action: "surplus", quantity: 20, reason: "Pembeli" }]);
    expect(follow(first.next, 80).change.events).toEqual([]);
    const more = follow(first.next, 50);
    expect(more.change.events).toMatchObject([{ action: "surplus", quantity: 30 }]);
  });

  it("asks for nothing again that fell away of a surplus", () => {
    const surplus = follow(
      allocationOf(100, [share("a", "accepted", 60), share("b", "accepted", 40)]),
      70,
    ).next;
    const withdrawn = allocationAfter(
      surplus,
      decide(surplus, { type: "withdraw", share_id: "b", reason: "Sakit" }, decision, null, []),
    );
    expect(withdrawn.allocation).toMatchObject({
      quantity: 70,
      missing_quantity: 10,
      surplus_quantity: 0,
      status: "short",
    });
  });

  it("ends when nothing is wanted and nobody has begun, and is done when only finished work is left", () => {
    expect(follow(allocationOf(40, [share("a", "offered", 40)]), 0).next.allocation).toMatchObject({
      quantity: 0,
      status: "cancelled",
    });
    const shares = [share("a", "checked", 20), share("b", "offered", 20)];
    expect(follow(allocationOf(40, shares), 20).next.allocation.status).toBe("checked");
  });

  it("is never below what members took on, adds up, keeps to the order, and changes nothing twice", () => {
    fc.assert(
      fc.property(anyState, fc.nat(800), fc.nat(800), (state, a, b) => {
        const [ordered, later] = [Math.max(a, b), Math.min(a, b)];
        let before = state;
        for (const target of [ordered, later]) {
          const { next } = follow(before, target);
          const { quantity, missing_quantity, surplus_quantity } = next.allocation;
          expect(firmOf(next)).toBe(firmOf(before));
          expect(quantity).toBeGreaterThanOrEqual(firmOf(next));
          expect(quantity).toBeLessThanOrEqual(before.allocation.quantity);
          expect(quantity - surplus_quantity).toBe(
            Math.min(target, before.allocation.quantity - before.allocation.surplus_quantity),
          );
          expect(missing_quantity).toBe(quantity - firmOf(next) - sumOf(next.shares, "offered"));
          expect(missing_quantity).toBeGreaterThanOrEqual(sumOf(next.shares, "proposed"));
          if (surplus_quantity > 0) expect(quantity).toBe(firmOf(next));
          const again = follow(next, target);
          expect(again.change.events).toEqual([]);
          expect(again.next).toEqual(next);
          before = next;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
