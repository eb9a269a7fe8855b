import type { MedusaContainer } from "@medusajs/framework/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completionSteps, finishPlacement, placeOrder, undoPlacement } from "./placement";

const logged: string[] = [];
const logger = { error: (text: string) => logged.push(text) };
const container = { resolve: () => logger } as unknown as MedusaContainer;
const PLACED = { order_id: "order_1", cart_id: "cart_1" };

let did: string[];
let done: Set<string>;

/** A step that says what happens to it. What it has done before it fails is there. */
function step(name: string, failure: "none" | "in place" | "in undo" = "none") {
  completionSteps.contribute({
    name,
    isDone: async () => done.has(name),
    async place() {
      did.push(`place ${name}`);
      done.add(name);
      if (failure === "in place") throw new Error(`${name} fails`);
    },
    async undo() {
      did.push(`undo ${name}`);
      if (failure === "in undo") throw new Error(`${name} stays`);
      done.delete(name);
    },
  });
}

beforeEach(() => {
  did = [];
  done = new Set();
});

afterEach(() => {
  for (const { name } of completionSteps.all()) completionSteps.withdraw(name);
});

describe("the steps of a purchase", () => {
  it("are done in order, and all undone last first when the purchase fails later", async () => {
    for (const name of ["a", "b", "c"]) step(name);
    const held = await placeOrder.invoke(PLACED, { container });
    await placeOrder.undo?.(held, { container });
    expect(did).toEqual(["place a", "place b", "place c", "undo c", "undo b", "undo a"]);
  });

  it("are undone when one fails half-way, with what that one has left", async () => {
    step("a");
    step("b", "in place");
    step("c");
    await expect(placeOrder.invoke(PLACED, { container })).rejects.toThrow("b fails");
    expect(did).toEqual(["place a", "place b", "undo c", "undo b", "undo a"]);
    expect(done.size).toBe(0);
  });

  it("give the reason of the failure, not that of an undo that fails as well", async () => {
    step("a", "in undo");
    step("b", "in place");
    await expect(placeOrder.invoke(PLACED, { container })).rejects.toThrow("b fails");
    expect(logged.join()).toContain("order_1 is not undone altogether: a stays");
    expect(done).toEqual(new Set(["a"]));
  });

  it("are finished after a crash: only those that are missing, each found by itself", async () => {
    for (const name of ["a", "b", "c"]) step(name);
    done = new Set(["a", "c"]);
    await finishPlacement(container, PLACED);
    expect(did).toEqual(["place b"]);
    await finishPlacement(container, PLACED);
    expect(did).toEqual(["place b"]);
  });

  it("keep what is done when finishing fails, so that a repetition does the rest", async () => {
    step("a");
    step("b", "in place");
    await expect(finishPlacement(container, PLACED)).rejects.toThrow("b fails");
    expect(done.has("a")).toBe(true);
    expect(did).toEqual(["place a", "place b"]);
  });

  it("leave the others to be undone when one of them can't be, and say so", async () => {
    step("a");
    step("b", "in undo");
    step("c");
    done = new Set(["a", "b", "c"]);
    await expect(undoPlacement(container, "order_1")).rejects.toThrow("b stays");
    expect(did).toEqual(["undo c", "undo b", "undo a"]);
    expect(done).toEqual(new Set(["b"]));
  });
});
