import type { AddressView } from "@pasar-sentra/wire/cart";
import { formatPhone } from "~/format/whatsapp";

/** A delivery address as it is written on a parcel. */
export function AddressText({ address }: { address: AddressView }) {
  const [province, regency, district, village] = address.area.path.map(({ name }) => name);
  return (
    <address className="address-text">
      <strong>{address.first_name}</strong>
      <br />
      {formatPhone(address.phone)}
      <br />
      {address.address_1}
      <br />
      {[village, district, regency].filter(Boolean).join(", ")}
      <br />
      {[province, address.postal_code].filter(Boolean).join(" ")}
    </address>
  );
}
