import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import { type HeardTransition, sellerOrderFollowers } from "./followers";
import { hearFollowers } from "./hear-followers";

type Row = Pick<HeardTransition, "id" | "action" | "version">;

/** An order with this history, whose followers have heard so far. */
function orderWith(history: Row[], heard: Record<string, string> | null = null) {
  const order = { id: "selord_1", version: 7, heard };
  const keepHeard = vi.fn(async (kept: { heard: Record<string, string>; isAll: boolean }) => {
    order.heard = kept.heard;
  });
  const error = vi.fn();
  const services: Record<string, unknown> = {
    [SELLER_ORDER_MODULE]: { listSellerOrderTransitions: async () => [...history], keepHeard },
    [ContainerRegistrationKeys.LOGGER]: { error },
  };
  const container = { resolve: (key: string) => services[key] } as unknown as MedusaContainer;
  return { hear: () => hearFollowers(container, order), history, keepHeard, error };
}

/** A follower that keeps what it has heard, and fails at the actions in `deaf`. */
function follower(name: string, deaf = new Set<string>()) {
  const heard: string[] = [];
  sellerOrderFollowers.contribute({
    name,
    async follow(_container, { action }) {
      if (deaf.has(action)) throw new Error("not now");
      heard.push(action);
    },
  });
  return { heard, deaf };
}

const PAID: Row[] = [
  { id: "t1", action: "place", version: 0 },
  { id: "t2", action: "pay", version: 1 },
  { id: "t3", action: "accept", version: 3 },
];

afterEach(() => {
  for (const { name } of sellerOrderFollowers.all()) sellerOrderFollowers.withdraw(name);
});

describe("followers of a seller order", () => {
  it("hear of each transition once, in order", async () => {
    const { heard } = follower("a");
    const order = orderWith(PAID.slice(0, 2));
    expect(await order.hear()).toBe(true);
    order.history.push(PAID[2]!);
    expect(await order.hear()).toBe(true);
    expect(await order.hear()).toBe(true);
    expect(heard).toEqual(["place", "pay", "accept"]);
    expect(order.keepHeard).toHaveBeenLastCalledWith({
      id: "selord_1",
      seen_version: 7,
      heard: { a: "t3" },
      isAll: true,
    });
  });

  it("keep their own place: one that fails waits at what it could not follow, the others go on", async () => {
    const failing = follower("a", new Set(["pay"]));
    const other = follower("b");
    const order = orderWith(PAID);
    expect(await order.hear()).toBe(false);
    expect(failing.heard).toEqual(["place"]);
    expect(other.heard).toEqual(["place", "pay", "accept"]);
    expect(order.keepHeard.mock.lastCall?.[0]).toMatchObject({ heard: { a: "t1", b: "t3" }, isAll: false });
    expect(order.error.mock.calls[0]?.[0]).toContain("a could not follow pay of");
    failing.deaf.clear();
    expect(await order.hear()).toBe(true);
    expect(failing.heard).toEqual(["place", "pay", "accept"]);
    expect(other.heard).toHaveLength(3);
  });

  it("hear the whole history of an order that is older than they are", async () => {
    const old = follower("a");
    const order = orderWith(PAID);
    await order.hear();
    const newcomer = follower("b");
    await order.hear();
    expect(newcomer.heard).toEqual(old.heard);
  });

  it("hear in the order in which it was written, whatever the clocks of two processes said", async () => {
    const { heard } = follower("a");
    const order = orderWith(PAID.slice(0, 2));
    await order.hear();
    order.history.unshift({ id: "t0", action: "accept", version: 3 });
    expect(await order.hear()).toBe(true);
    expect(heard).toEqual(["place", "pay", "accept"]);
  });

  it("go on where the last transition that they heard of was undone", async () => {
    const { heard } = follower("a");
    const order = orderWith(PAID);
    await order.hear();
    order.history.pop();
    expect(await order.hear()).toBe(true);
    order.history.push({ id: "t4", action: "decline", version: 5 });
    expect(await order.hear()).toBe(true);
    expect(heard).toEqual(["place", "pay", "accept", "decline"]);
  });

  it("are no reason to wait when they only have a say before an action", async () => {
    sellerOrderFollowers.contribute({ name: "a", veto: async () => null });
    expect(await orderWith(PAID).hear()).toBe(true);
  });
});
