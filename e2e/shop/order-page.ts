import { expect, type Locator } from "@playwright/test";
import { amountsIn, rupiah } from "./rupiah";
import type { Shopper } from "./shopper";

export interface ShareOnPage {
  cooperative: string;
  items: number;
  shipping: number;
  total: number;
}

/** An order as its page tells it, all in rupiah. */
export interface OrderOnPage {
  shares: ShareOnPage[];
  items: number;
  shipping: number;
  total: number;
  transfer: { amount: number; total: number; code: number };
}

/** Reads the numbers of the order page that is open. */
export async function readOrder(shopper: Shopper): Promise<OrderOnPage> {
  const whole = shopper.page.getByRole("region", { name: shopper.t("order:total.heading") });
  return {
    shares: await readShares(shopper),
    items: await sum(whole, shopper.t("order:total.items")),
    shipping: await sum(whole, shopper.t("order:total.shipping")),
    total: await sum(whole, shopper.t("order:total.total")),
    transfer: await readTransfer(shopper),
  };
}

/** What must hold for every order: shares add up to it, row by row, and the code is on top of the total. */
export function expectToAddUp(order: OrderOnPage): void {
  const sumOf = (name: "items" | "shipping" | "total") =>
    order.shares.reduce((sum, share) => sum + share[name], 0);
  expect(sumOf("items")).toBe(order.items);
  expect(sumOf("shipping")).toBe(order.shipping);
  expect(sumOf("total")).toBe(order.total);
  expect(order.items + order.shipping).toBe(order.total);
  expect(order.transfer.total).toBe(order.total);
  expect(order.transfer.code).toBeGreaterThan(0);
  expect(order.transfer.amount).toBe(order.total + order.transfer.code);
}

async function readShares(shopper: Shopper): Promise<ShareOnPage[]> {
  const history = shopper.heading(shopper.t("order:seller.history"));
  const panels = await shopper.page.getByRole("region").filter({ has: history }).all();
  return Promise.all(
    panels.map(async (panel) => ({
      cooperative: await panel.getByRole("heading", { level: 2 }).innerText(),
      items: await sum(panel, shopper.t("order:seller.items")),
      shipping: await sum(panel, shopper.t("order:seller.shipping")),
      total: await sum(panel, shopper.t("order:seller.total")),
    })),
  );
}

async function readTransfer(shopper: Shopper): Promise<OrderOnPage["transfer"]> {
  const panel = shopper.page.getByRole("region", { name: shopper.t("order:transfer.heading") });
  const text = await panel.getByRole("definition").first().innerText();
  const [amount, total] = amountsIn(text);
  const [, beforeCode = ""] = shopper.t("order:transfer.amountParts", { total: "|", code: "" }).split("|");
  const code = new RegExp(`${beforeCode.trim()}\\s*(\\d{3})`).exec(text)?.[1];
  if (amount === undefined || total === undefined || !code) throw new Error(`No transfer in: ${text}`);
  return { amount, total, code: Number(code) };
}

/** The amount beside a term of a list of sums; a term may go on, as in "Ongkos kirim, Kargo". */
async function sum(section: Locator, term: string): Promise<number> {
  const row = section.locator("dl.sums > div").filter({ has: section.page().getByText(startingWith(term)) });
  return rupiah(await row.getByRole("definition").innerText());
}

function startingWith(term: string): RegExp {
  return new RegExp(`^${term}(,.*)?$`);
}
