import { data } from "react-router";
import { readCustomer } from "~/backend/customer.server";
import { asCustomer } from "~/session/customer.server";
import type { Shopper } from "~/session/shopper.server";
import { type SavedAddress, savedAddresses } from "../checkout/address-step-values";

/** The customer's address of this id; anybody else's is not found (throws 404). */
export async function ownAddress(shopper: Shopper, id: string | undefined): Promise<SavedAddress> {
  const customer = await asCustomer(shopper, readCustomer);
  const address = savedAddresses(customer).find((saved) => saved.id === id);
  if (!address) throw data({ code: "no_such_address" }, { status: 404 });
  return address;
}
