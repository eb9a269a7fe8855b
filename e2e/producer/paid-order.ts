import type { Browser } from "@playwright/test";
import { checkOut } from "../shop/checkout";
import { IN_MALANG } from "../shop/delivery-address";
import { Operator } from "../shop/operator";
import { Shopper } from "../shop/shopper";

export interface PaidOrder {
  /** Address of the buyer's page. */
  url: string;
  /** Number of the cooperative's share. */
  number: string;
  /** Rupiah, with shipping. */
  total: number;
}

/** Legal name. */
export const SELLER = "Koperasi Ciomas Jaya";
/** Officer of the cooperative whose goods `buySandals` buys. */
export const SELLING_OFFICER = "pengurus.ciomas@pasarsentra.example";

/** Somebody buys pairs of sandals, and the operator sees the transfer: the cooperative can accept. */
export async function buySandals(browser: Browser, pairs: number): Promise<PaidOrder> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "id-ID" });
  const page = await context.newPage();
  const shopper = new Shopper(page, "id");
  await shopper.openProduct("sandal-kulit-sintetis", `?jumlah=${pairs}`);
  await shopper.add(pairs);
  const total = await checkOut(shopper, {
    email: `pembeli-${Date.now()}@contoh.example`,
    address: IN_MALANG,
    cooperatives: [SELLER],
    withScript: false,
  });
  const url = page.url();
  const number = /PS-\d{4}-\d{6}-1/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  const orderId = /order_[0-9A-Z]{26}/.exec(url)?.[0] ?? "";
  const operator = await Operator.logIn();
  await operator.receiveTransfer(orderId);
  await operator.leave();
  await context.close();
  return { url, number, total };
}
