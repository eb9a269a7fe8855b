import type { AddressView } from "@pasar-sentra/wire/cart";
import type { AreaLevel } from "./address-fields";
import { AREA_LEVELS } from "./address-fields";
import type { FormValues } from "./parse-form";

/** What a form shows for an address that is already known. */
export function addressValues(
  address: Pick<AddressView, "first_name" | "phone" | "address_1" | "postal_code" | "village_code">,
): FormValues {
  const { village_code, ...typed } = address;
  return { ...typed, ...areaCodes(village_code) };
}

/** `35.73.01.1007` → the codes of its province, regency, district and of itself. */
export function areaCodes(villageCode: string): Partial<Record<AreaLevel, string>> {
  const parts = villageCode.split(".");
  if (parts.length !== AREA_LEVELS.length) return {};
  return Object.fromEntries(AREA_LEVELS.map((level, index) => [level, parts.slice(0, index + 1).join(".")]));
}
