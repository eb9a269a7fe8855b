import { formatPhone } from "~/format/whatsapp";
import type { SavedAddress } from "../checkout/address-step-values";

/** A saved address; the names of its areas are as they were when it was saved. */
export function SavedAddressText({ address }: { address: SavedAddress }) {
  return (
    <address className="address-text">
      <strong>{address.first_name}</strong>
      <br />
      {formatPhone(address.phone)}
      <br />
      {address.address_1}
      <br />
      {[address.city, address.province].filter(Boolean).join(", ")} {address.postal_code}
    </address>
  );
}
