import type { CartSummary } from "@pasar-sentra/wire/cart";
import { LOCALE_TAGS } from "../i18n/locale";
import { BackendError } from "./backend-error";
import { type BackendCall, callBackend } from "./client.server";
import { readPublic } from "./public-answers.server";

const MINUTE = 60_000;

/** Only the id is asked for: the pages show the summary, not Medusa's cart. */
const SLIM = { fields: "id" } as const;

/** The address of a Medusa cart or customer, mapped as docs/api.md says. */
export interface MedusaAddress {
  first_name: string;
  phone: string;
  address_1: string;
  city: string;
  province: string;
  postal_code: string;
  country_code: "id";
  metadata: { village_code: string };
}

export interface CartLineInput {
  variant_id: string;
  quantity: number;
}

/** A new cart with a first line. @returns its id, which is the key to it */
export async function createCart(line: CartLineInput, call: BackendCall): Promise<string> {
  const body = { region_id: await regionId(call), locale: LOCALE_TAGS[call.locale], items: [line] };
  const { cart } = await callBackend<{ cart: { id: string } }>("POST", "/store/carts", {
    ...call,
    search: SLIM,
    body,
  });
  return cart.id;
}

/** There is one region, Indonesia in rupiah; what the seed calls it does not matter. */
async function regionId(call: BackendCall): Promise<string> {
  const { regions } = await readPublic<{ regions: { id: string; currency_code: string }[] }>(
    "/store/regions",
    {
      locale: call.locale,
      search: { fields: "id,currency_code" },
      times: { fresh: 10 * MINUTE, stale: 60 * MINUTE },
    },
  );
  const region = regions.find(({ currency_code }) => currency_code === "idr");
  if (!region)
    throw new BackendError(503, { type: "unavailable", code: "no_region", message: "No region in rupiah" });
  return region.id;
}

/** Adds to the line of the same variant when there is one. */
export async function addLine(cartId: string, line: CartLineInput, call: BackendCall): Promise<void> {
  await callBackend("POST", `${cartPath(cartId)}/line-items`, { ...call, search: SLIM, body: line });
}

export async function setLineQuantity(
  cartId: string,
  lineId: string,
  quantity: number,
  call: BackendCall,
): Promise<void> {
  await callBackend("POST", linePath(cartId, lineId), { ...call, search: SLIM, body: { quantity } });
}

export async function removeLine(cartId: string, lineId: string, call: BackendCall): Promise<void> {
  await callBackend("DELETE", linePath(cartId, lineId), { ...call, search: SLIM });
}

/** The cart as its pages show it; null when there is none any more. */
export async function readCart(cartId: string, call: BackendCall): Promise<CartSummary | null> {
  try {
    return (await callBackend<{ cart: CartSummary }>("GET", `${cartPath(cartId)}/summary`, call)).cart;
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
}

/** The cart now belongs to the customer of `token`, whose e-mail it takes over. */
export async function giveCartToCustomer(cartId: string, token: string, call: BackendCall): Promise<void> {
  await callBackend("POST", `${cartPath(cartId)}/customer`, { ...call, token, search: SLIM, body: {} });
}

export function cartPath(cartId: string): string {
  return `/store/carts/${encodeURIComponent(cartId)}`;
}

function linePath(cartId: string, lineId: string): string {
  return `${cartPath(cartId)}/line-items/${encodeURIComponent(lineId)}`;
}
