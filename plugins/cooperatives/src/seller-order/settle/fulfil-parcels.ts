import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type { ParcelRecord, SellerOrderRecord } from "../seller-order-record";
import type { MedusaOrder } from "./medusa-order";
import { stockLocationOf } from "./stock-location-of";

/**
 * Makes Medusa's fulfilments follow the parcels that have left: one for each, with the goods of this seller
 * order alone, from the cooperative's stock location; shipped with its tracking number; delivered when it is.
 * A fulfilment carries its parcel's id, so that a repeat after a crash finds it.
 */
export async function fulfilParcels(
  container: MedusaContainer,
  order: SellerOrderRecord,
  medusa: MedusaOrder,
): Promise<void> {
  for (const parcel of order.parcels) {
    if (parcel.status === "packed") continue;
    const known = medusa.fulfillments.find(
      ({ id, metadata, canceled_at }) =>
        !canceled_at && (id === parcel.fulfillment_id || metadata?.parcel_id === parcel.id),
    );
    const id = known?.id ?? (await createFulfilment(container, order, parcel));
    if (parcel.fulfillment_id !== id) {
      await service(container).updateSellerOrderParcels({ id: parcel.id, fulfillment_id: id });
    }
    if (!known?.shipped_at) await ship(container, order, parcel, id);
    if (parcel.status === "delivered" && !known?.delivered_at) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.order_id, fulfillmentId: id },
      });
    }
  }
}

async function createFulfilment(
  container: MedusaContainer,
  order: SellerOrderRecord,
  parcel: ParcelRecord,
): Promise<string> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.order_id,
      location_id: await stockLocationOf(container, order.cooperative_id),
      shipping_option_id: order.shipping_option_id ?? undefined,
      items: medusaItems(order, parcel),
      metadata: { parcel_id: parcel.id, parcel_number: parcel.number },
    },
  });
  return result.id;
}

async function ship(
  container: MedusaContainer,
  order: SellerOrderRecord,
  parcel: ParcelRecord,
  fulfillmentId: string,
): Promise<void> {
  const number = parcel.tracking_number ?? "";
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.order_id,
      fulfillment_id: fulfillmentId,
      items: medusaItems(order, parcel),
      labels: [{ tracking_number: number, tracking_url: "#", label_url: "#" }],
    },
  });
}

function medusaItems(order: SellerOrderRecord, parcel: ParcelRecord): { id: string; quantity: number }[] {
  return parcel.lines.flatMap(({ seller_order_line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === seller_order_line_id);
    return line ? [{ id: line.order_line_item_id, quantity }] : [];
  });
}

function service(container: MedusaContainer): SellerOrderModuleService {
  return container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
}
