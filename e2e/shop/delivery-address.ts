import type { Shopper } from "./shopper";

export interface DeliveryAddress {
  name: string;
  phone: string;
  areas: { province: string; regency: string; district: string; village: string };
  street: string;
  postalCode: string;
}

/** A house in Malang's Purwantoro: all four levels exist in the area data. */
export const IN_MALANG: DeliveryAddress = {
  name: "Siti Nurhaliza Kusumaningrum",
  phone: "0812 3456 7890",
  areas: { province: "Jawa Timur", regency: "Kota Malang", district: "Blimbing", village: "Purwantoro" },
  street: "Jl. Sulfat Gang Melati 12, RT 03/RW 05",
  postalCode: "65122",
};

const LEVELS = ["province", "regency", "district", "village"] as const;
const SHOW_NEXT = {
  province: "account:field.showRegencies",
  regency: "account:field.showDistricts",
  district: "account:field.showVillages",
} as const;

/** Fills the address form; without a script each level of the picker is loaded by its own button. */
export async function fillAddress(
  shopper: Shopper,
  address: DeliveryAddress,
  { withScript }: { withScript: boolean },
): Promise<void> {
  await shopper.field("account:field.recipient").fill(address.name);
  await shopper.field("account:field.phone").fill(address.phone);
  await shopper.field("account:field.street").fill(address.street);
  await shopper.field("account:field.postalCode").fill(address.postalCode);
  for (const level of LEVELS) {
    const select = shopper.field(`account:field.${level}`);
    await select.selectOption({ label: address.areas[level] });
    if (!withScript && level !== "village") await shopper.button(SHOW_NEXT[level]).click();
  }
}
