import { LOCALE_TAGS } from "../i18n/locale";
import type { MedusaAddress } from "./cart.server";
import { type BackendCall, callBackend } from "./client.server";

const AUTH = "/auth/customer/emailpass";
const ME = "/store/customers/me";

export interface Customer {
  id: string;
  email: string;
  first_name: string | null;
  phone: string | null;
  addresses: CustomerAddress[];
}

/** As Medusa stores it: an address that another program wrote may lack anything. */
export interface CustomerAddress {
  id: string;
  first_name: string | null;
  phone: string | null;
  address_1: string | null;
  city: string | null;
  province: string | null;
  postal_code: string | null;
  metadata: { village_code?: string } | null;
  is_default_shipping: boolean;
}

export interface Credentials {
  email: string;
  password: string;
}

/** @returns Medusa's JWT. @throws BackendError 401 for an unknown e-mail and a wrong password alike */
export async function logIn(credentials: Credentials, call: BackendCall): Promise<string> {
  return (await callBackend<{ token: string }>("POST", AUTH, { ...call, body: credentials })).token;
}

/**
 * A new account, logged in. When an earlier attempt ended between its two steps, the same e-mail and
 * password carry it to its end.
 *
 * @throws BackendError 401 when the e-mail has an account
 */
export async function register(
  account: Credentials & { first_name: string; phone: string },
  call: BackendCall,
): Promise<string> {
  const { password, ...customer } = account;
  const credentials = { email: customer.email, password };
  const { token } = await callBackend<{ token: string }>("POST", `${AUTH}/register`, {
    ...call,
    body: credentials,
  });
  await callBackend("POST", "/store/customers", { ...call, token, search: { fields: "id" }, body: customer });
  return logIn(credentials, call);
}

/** Sends a link by mail when the e-mail has an account, and says nothing either way. */
export async function requestPasswordReset(email: string, call: BackendCall): Promise<void> {
  const body = { identifier: email, metadata: { locale: LOCALE_TAGS[call.locale] } };
  await callBackend("POST", `${AUTH}/reset-password`, { ...call, body });
}

/** @throws BackendError 401 when the link was used or is older than 15 minutes */
export async function setPassword(password: string, resetToken: string, call: BackendCall): Promise<void> {
  await callBackend("POST", `${AUTH}/update`, { ...call, token: resetToken, body: { password } });
}

export async function readCustomer(call: BackendCall): Promise<Customer> {
  return (await callBackend<{ customer: Customer }>("GET", ME, call)).customer;
}

export async function updateProfile(
  profile: { first_name: string; phone: string },
  call: BackendCall,
): Promise<void> {
  await callBackend("POST", ME, { ...call, search: { fields: "id" }, body: profile });
}

export async function addAddress(
  address: MedusaAddress,
  isDefault: boolean,
  call: BackendCall,
): Promise<void> {
  const body = { ...address, is_default_shipping: isDefault };
  await callBackend("POST", `${ME}/addresses`, { ...call, search: { fields: "id" }, body });
}

/** @throws BackendError 404 when the address is not this customer's */
export async function changeAddress(
  id: string,
  change: MedusaAddress | { is_default_shipping: true },
  call: BackendCall,
): Promise<void> {
  await callBackend("POST", addressPath(id), { ...call, search: { fields: "id" }, body: change });
}

/** @throws BackendError 404 when the address is not this customer's */
export async function deleteAddress(id: string, call: BackendCall): Promise<void> {
  await callBackend("DELETE", addressPath(id), call);
}

function addressPath(id: string): string {
  return `${ME}/addresses/${encodeURIComponent(id)}`;
}
