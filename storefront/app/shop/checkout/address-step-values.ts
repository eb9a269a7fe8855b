import type { CartSummary } from "@pasar-sentra/wire/cart";
import type { Customer, CustomerAddress } from "~/backend/customer.server";
import { addressValues } from "~/forms/address-values";
import type { FormValues } from "~/forms/parse-form";

/** Value of the choice between saved addresses that stands for the fields below it. */
export const NEW_ADDRESS = "new";

/** A saved address that has all that a delivery needs. */
export interface SavedAddress {
  id: string;
  first_name: string;
  phone: string;
  address_1: string;
  postal_code: string;
  village_code: string;
  city: string;
  province: string;
  is_default: boolean;
}

/** The customer's complete addresses, the main one first. */
export function savedAddresses(customer: Customer | null): SavedAddress[] {
  return (customer?.addresses ?? [])
    .flatMap((address) => toSavedAddress(address) ?? [])
    .sort((a, b) => Number(b.is_default) - Number(a.is_default));
}

/** Null when anything is missing, so that it cannot be sent to. */
export function toSavedAddress(address: CustomerAddress): SavedAddress | null {
  const { id, first_name, phone, address_1, postal_code, metadata, city, province } = address;
  const village_code = metadata?.village_code;
  if (!first_name || !phone || !address_1 || !postal_code || !village_code) return null;
  return {
    id,
    first_name,
    phone,
    address_1,
    postal_code,
    village_code,
    city: city ?? "",
    province: province ?? "",
    is_default: address.is_default_shipping,
  };
}

/** What the step shows at first: what the cart knows, else what the account knows. */
export function initialValues(
  cart: Pick<CartSummary, "email" | "shipping_address">,
  customer: Customer | null,
): FormValues {
  const saved = savedAddresses(customer);
  const email = cart.email ?? customer?.email ?? "";
  const sent = cart.shipping_address;
  if (sent) {
    const same = saved.find(
      (address) => address.village_code === sent.village_code && address.address_1 === sent.address_1,
    );
    return { email, ...addressValues(sent), saved: same?.id ?? NEW_ADDRESS };
  }
  const person = { first_name: customer?.first_name ?? "", phone: customer?.phone ?? "" };
  return { email, ...person, saved: saved[0]?.id ?? NEW_ADDRESS };
}
