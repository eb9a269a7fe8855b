import type { MedusaContainer } from "@medusajs/framework/types";
import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CartMoment, type CartRule, cartRules, type JudgedCart, judgeCart } from "./cart-rules";
import { HOUSE_CART_RULES } from "./house-rules";

const container = {} as MedusaContainer;

function cart(moment: CartMoment, change: Partial<JudgedCart> = {}): JudgedCart {
  const known = { stock: null, village_code: undefined, totals: null };
  const base = { id: "cart_1", customer_id: null, lines: [], variants: new Map(), line_count: 1 };
  return { ...known, ...base, moment, ...change };
}

async function rulesBrokenBy(judged: JudgedCart): Promise<string[]> {
  return (await judgeCart(container, judged)).map(({ rule }) => rule);
}

function guest(violations: CartRule["violations"], moments: CartMoment[] = ["completion"]): void {
  cartRules.contribute({ name: "guest", moments, violations });
}

beforeEach(() => cartRules.compose(...HOUSE_CART_RULES));

afterEach(() => {
  for (const { name } of cartRules.all()) cartRules.withdraw(name);
});

describe("a cart's lines", () => {
  it.each(["lines", "page", "completion"] as const)("have one limit, at %s as well", async (moment) => {
    const whole = { village_code: "35.73.01.1007" };
    expect(await rulesBrokenBy(cart(moment, { ...whole, line_count: MOST_CART_LINES }))).toEqual([]);
    const [broken] = await judgeCart(container, cart(moment, { ...whole, line_count: MOST_CART_LINES + 1 }));
    expect(broken).toMatchObject({ rule: "too_many_lines", params: { most: 500, lines: 501 } });
  });
});

describe("an address without a village", () => {
  it("stops a whole cart, and is asked for at the address", async () => {
    for (const moment of ["page", "completion"] as const) {
      const found = await judgeCart(container, cart(moment, { village_code: null }));
      expect(found).toMatchObject([{ rule: "address_missing", mend_in: "address" }]);
    }
    expect(await rulesBrokenBy(cart("lines"))).toEqual([]);
  });
});

describe("a rule from outside the house", () => {
  it("is asked at its own moments, after the house's, and is told what is known", async () => {
    const asked = vi.fn(() => [
      {
        rule: "guest.limit",
        line_item_id: null,
        cooperative_slug: null,
        name: "",
        params: {},
        texts: { "id-ID": "Melebihi batas.", "en-US": "Over the limit." },
      },
    ]);
    guest(asked);
    const totals = { item_total: 5_000, shipping_total: 0, tax_total: 0, discount_total: 0, total: 5_000 };
    const completing = cart("completion", { village_code: null, customer_id: "cus_1", totals });
    expect(await rulesBrokenBy(completing)).toEqual(["address_missing", "guest.limit"]);
    expect(asked).toHaveBeenCalledWith(completing, container);
    expect(await rulesBrokenBy(cart("lines"))).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("that cannot tell lets nobody buy", async () => {
    guest(() => Promise.reject(new Error("no answer")));
    await expect(judgeCart(container, cart("completion"))).rejects.toThrow("no answer");
  });
});
