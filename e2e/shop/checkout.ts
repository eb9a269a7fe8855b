import { expect } from "@playwright/test";
import { type DeliveryAddress, fillAddress } from "./delivery-address";
import { rupiah } from "./rupiah";
import type { Shopper } from "./shopper";

interface Checkout {
  email: string;
  address: DeliveryAddress;
  /** Legal names of the sellers, each of which must ask for a choice of shipping. */
  cooperatives: string[];
  withScript: boolean;
}

/**
 * From the filled cart to the order page: address, shipping for every cooperative, bank transfer.
 * @returns the total, in rupiah, that the last page before ordering promised
 */
export async function checkOut(shopper: Shopper, checkout: Checkout): Promise<number> {
  await shopper.openCart();
  await shopper.link("cart:summary.checkout").click();
  await expect(shopper.heading(shopper.t("checkout:address.heading"))).toBeVisible();
  await shopper.field("account:field.email").fill(checkout.email);
  await fillAddress(shopper, checkout.address, checkout);
  await shopper.button("checkout:address.submit").click();
  await chooseShipping(shopper, checkout.cooperatives);
  return order(shopper);
}

/** Takes the last way of sending that each cooperative offers. */
async function chooseShipping(shopper: Shopper, cooperatives: string[]): Promise<void> {
  await expect(shopper.heading(shopper.t("checkout:shipping.heading"))).toBeVisible();
  for (const name of cooperatives) {
    const group = shopper.page.getByRole("group", { name: shopper.t("checkout:shipping.from", { name }) });
    await group.getByRole("radio").last().check();
  }
  await expect(shopper.page.getByRole("main").getByRole("group")).toHaveCount(cooperatives.length);
  await shopper.button("checkout:shipping.submit").click();
}

/** Presses the button of the last page. @returns the total that it promised, in rupiah */
export async function order(shopper: Shopper): Promise<number> {
  await expect(shopper.heading(shopper.t("checkout:payment.heading"))).toBeVisible();
  const [before = ""] = shopper.t("checkout:payment.submit", { total: "|" }).split("|");
  const button = shopper.page.getByRole("button", { name: before });
  const promised = rupiah((await button.innerText()).replace(before, ""));
  await button.click();
  await expect(shopper.heading(shopper.t("order:transfer.heading"))).toBeVisible();
  return promised;
}
