import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { toAddressView } from "../../cart/summary/address-view";
import type { CartAddressRow } from "../../cart/summary/cart-rows";
import type { SellerOrderRecord } from "../seller-order-record";
import { printableText } from "./printable-text";

export interface Party {
  name: string;
  phone: string;
  /** Street, then villages and towns from small to large, then the postal code. */
  address: string[];
}

export interface DocumentLine {
  title: string;
  variant_title: string | null;
  quantity: number;
  unit: string;
  /** `2 kodi`; null when the trade counts the unit itself, or the quantity is not whole. */
  trade: { count: number; unit: string } | null;
}

/** What is printed on a parcel's slip and label; all texts printable. */
export interface ParcelDocument {
  order_number: string;
  parcel_number: string;
  index: number;
  count: number;
  packed_at: Date;
  /** Grams. */
  weight: number | null;
  courier: string | null;
  tracking_number: string | null;
  shipping_name: string | null;
  from: Party;
  to: Party;
  lines: DocumentLine[];
}

interface SellerRow {
  legal_name: string;
  whatsapp: string;
  address: string;
  area_code: string;
  postal_code: string | null;
}

/** @returns null when the order has no such parcel */
export async function parcelDocument(
  container: MedusaContainer,
  order: SellerOrderRecord,
  parcelId: string,
): Promise<ParcelDocument | null> {
  const index = order.parcels.findIndex(({ id }) => id === parcelId);
  const parcel = order.parcels[index];
  if (!parcel) return null;
  const { seller, address } = await readParties(container, order);
  return {
    order_number: order.number,
    parcel_number: parcel.number,
    index: index + 1,
    count: order.parcels.length,
    packed_at: new Date(parcel.packed_at),
    weight: parcel.weight,
    courier: parcel.courier && printableText(parcel.courier),
    tracking_number: parcel.tracking_number && printableText(parcel.tracking_number),
    shipping_name: order.shipping_name && printableText(order.shipping_name),
    from: {
      name: printableText(seller?.legal_name ?? ""),
      phone: seller?.whatsapp ?? "",
      address: addressLines(seller?.address, seller?.area_code, seller?.postal_code),
    },
    to: {
      name: printableText(address?.first_name ?? ""),
      phone: address?.phone ?? "",
      address: addressLines(address?.address_1, address?.village_code, address?.postal_code),
    },
    lines: parcel.lines.flatMap(({ seller_order_line_id, quantity }) => {
      const line = order.lines.find(({ id }) => id === seller_order_line_id);
      return line ? [documentLine(line, quantity)] : [];
    }),
  };
}

function documentLine(line: SellerOrderRecord["lines"][number], quantity: number): DocumentLine {
  const { trade_unit, trade_unit_size, unit } = line;
  const isWhole = trade_unit && trade_unit !== unit && quantity % trade_unit_size === 0;
  return {
    title: printableText(line.title),
    variant_title: line.variant_title && printableText(line.variant_title),
    quantity,
    unit: unit ?? "buah",
    trade: isWhole ? { count: quantity / trade_unit_size, unit: trade_unit } : null,
  };
}

async function readParties(container: MedusaContainer, order: SellerOrderRecord) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: sellers }, { data: orders }] = await Promise.all([
    query.graph({
      entity: "cooperative",
      fields: ["legal_name", "whatsapp", "address", "area_code", "postal_code"],
      filters: { id: order.cooperative_id },
    }),
    query.graph({
      entity: "order",
      fields: [
        "shipping_address.first_name",
        "shipping_address.phone",
        "shipping_address.address_1",
        "shipping_address.postal_code",
        "shipping_address.metadata",
      ],
      filters: { id: order.order_id },
    }),
  ]);
  const row = orders[0] as unknown as { shipping_address: CartAddressRow | null } | undefined;
  return {
    seller: sellers[0] as SellerRow | undefined,
    address: toAddressView(row?.shipping_address ?? null),
  };
}

function addressLines(
  street: string | undefined,
  areaCode: string | undefined,
  postalCode: string | null | undefined,
): string[] {
  const names = [...((areaCode && areaPath(areaCode)?.path) || [])].reverse().map(({ name }) => name);
  const lines = [street ?? "", names.slice(0, 2).join(", "), names.slice(2).join(", "), postalCode ?? ""];
  return lines.map(printableText).filter(Boolean);
}
