import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { AddressView } from "@pasar-sentra/wire/cart";
import type { CartAddressRow } from "./cart-rows";

/** The address as people see it; null while it names no village. */
export function toAddressView(row: CartAddressRow | null | undefined): AddressView | null {
  const village_code = row?.metadata?.village_code;
  const area = village_code ? areaPath(village_code) : null;
  if (!row || !village_code || !area) return null;
  return {
    first_name: row.first_name ?? "",
    phone: row.phone ?? "",
    address_1: row.address_1 ?? "",
    postal_code: row.postal_code ?? "",
    village_code,
    area,
  };
}
