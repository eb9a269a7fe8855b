import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type { LeavingGoods } from "../parcel-stock";
import { advanceParcelWorkflow } from "../workflows/advance-parcel";
import { fulfilParcelWorkflow } from "../workflows/fulfil-parcel";
import type { ParcelRecord, SellerOrderRecord } from "../seller-order-record";
import { goodsOf } from "./goods-of";
import type { MedusaOrder } from "./medusa-order";
import { stockLocationOf } from "./stock-location-of";

/**
 * Makes Medusa's fulfilments follow the parcels that have left: one for each, with the goods of this seller
 * order alone, from the cooperative's stock location; shipped with its tracking number; delivered when it is.
 * Everything carries the parcel's or the fulfilment's id, so that a repeat after a crash finds it.
 *
 * @throws MedusaError `invalid_data` when the goods are not reserved
 */
export async function fulfilParcels(
  container: MedusaContainer,
  order: SellerOrderRecord,
  medusa: MedusaOrder,
): Promise<void> {
  for (const parcel of order.parcels) {
    if (parcel.status === "packed") continue;
    const goods = goodsOf(order, parcel.lines, medusa);
    const id =
      parcel.fulfillment_id ?? (await fulfil(container, order, parcel, goods, medusa.shipping_address));
    const known = medusa.fulfillments.find((fulfilment) => fulfilment.id === id);
    const advance = (what: "shipped" | "delivered") =>
      advanceParcelWorkflow(container).run({
        input: {
          order_id: order.order_id,
          fulfillment_id: id,
          what,
          items: goods.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
          tracking_number: parcel.tracking_number ?? "",
        },
      });
    // What is delivered was seen to be shipped completely: only the last step can be half done.
    if (!known?.delivered_at) await advance("shipped");
    if (parcel.status === "delivered") await advance("delivered");
  }
}

async function fulfil(
  container: MedusaContainer,
  order: SellerOrderRecord,
  parcel: ParcelRecord,
  goods: LeavingGoods[],
  address: MedusaOrder["shipping_address"],
): Promise<string> {
  const location_id = await stockLocationOf(container, order.cooperative_id);
  if (!location_id)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The cooperative has no stock location");
  const { result: id } = await fulfilParcelWorkflow(container).run({
    input: {
      order_id: order.order_id,
      parcel: { id: parcel.id, number: parcel.number, packed_at: parcel.packed_at },
      location_id,
      shipping_option_id: order.shipping_option_id,
      provider_id: await providerOf(container, order.shipping_option_id),
      delivery_address: withoutId(address),
      goods,
    },
  });
  await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .updateSellerOrderParcels({ id: parcel.id, fulfillment_id: id });
  return id;
}

/** A fulfilment keeps an address of its own. */
function withoutId(address: MedusaOrder["shipping_address"]): Record<string, unknown> {
  const { id: _, ...rest } = address ?? {};
  return rest;
}

/** Who carries what this option sends. */
async function providerOf(container: MedusaContainer, shippingOptionId: string | null): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["provider_id"],
    filters: { id: shippingOptionId ?? "" },
  });
  const id = data[0]?.provider_id;
  if (!id) throw new MedusaError(MedusaError.Types.INVALID_DATA, "The order's shipping option is gone");
  return id;
}
