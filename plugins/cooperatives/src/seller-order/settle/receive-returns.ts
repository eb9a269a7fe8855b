import type { FilterableOrderProps, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
  cancelReturnRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type { ReturnRecord, SellerOrderRecord } from "../seller-order-record";

interface MedusaReturn {
  id: string;
  status: string;
  metadata: Record<string, unknown> | null;
}

interface ReturnItem {
  id: string;
  quantity: number;
}

/**
 * Books returned goods in Medusa: requested, received, and counted into the cooperative's stock again. A Medusa
 * return carries the id of ours; one that a killed process left half-way is taken up again from where it is.
 *
 * @param locationId the cooperative's stock location
 */
export async function receiveReturns(
  container: MedusaContainer,
  order: SellerOrderRecord,
  locationId: string | undefined,
): Promise<void> {
  for (const ours of order.returns) {
    if (ours.medusa_return_id || !["received", "refunded"].includes(ours.status)) continue;
    const id = await receive(container, order, ours, locationId);
    await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .updateSellerOrderReturns({ id: ours.id, medusa_return_id: id });
  }
}

async function receive(
  container: MedusaContainer,
  order: SellerOrderRecord,
  ours: ReturnRecord,
  locationId: string | undefined,
): Promise<string> {
  const items = returnItems(order, ours);
  const known = await findReturn(container, order.order_id, ours.id);
  if (known?.status === "received") return known.id;
  const id =
    known && known.status !== "open"
      ? known.id
      : await request(container, order.order_id, ours, items, locationId, known);
  await dropStaleReceipt(container, order.order_id, id);
  await beginReceiveReturnWorkflow(container).run({ input: { return_id: id } });
  await receiveItemReturnRequestWorkflow(container).run({ input: { return_id: id, items } });
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id: id } });
  return id;
}

async function request(
  container: MedusaContainer,
  orderId: string,
  ours: ReturnRecord,
  items: ReturnItem[],
  locationId: string | undefined,
  stale: MedusaReturn | undefined,
): Promise<string> {
  if (stale) await cancelReturnRequestWorkflow(container).run({ input: { return_id: stale.id } });
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input: {
      order_id: orderId,
      location_id: locationId,
      description: ours.number,
      metadata: { seller_order_return_id: ours.id },
    },
  });
  const id = change.return_id as string;
  await requestItemReturnWorkflow(container).run({ input: { return_id: id, items } });
  await confirmReturnRequestWorkflow(container).run({ input: { return_id: id } });
  return id;
}

async function dropStaleReceipt(
  container: MedusaContainer,
  orderId: string,
  returnId: string,
): Promise<void> {
  const open = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId, return_id: returnId, status: ["pending", "requested"] });
  if (open.length > 0) await cancelReturnReceiveWorkflow(container).run({ input: { return_id: returnId } });
}

async function findReturn(
  container: MedusaContainer,
  orderId: string,
  oursId: string,
): Promise<MedusaReturn | undefined> {
  const returns = (await container
    .resolve(Modules.ORDER)
    .listReturns({ order_id: orderId } as FilterableOrderProps)) as unknown as MedusaReturn[];
  return returns.find(
    ({ metadata, status }) => status !== "canceled" && metadata?.seller_order_return_id === oursId,
  );
}

function returnItems(order: SellerOrderRecord, ours: ReturnRecord): ReturnItem[] {
  return ours.lines.flatMap(({ seller_order_line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === seller_order_line_id);
    return line ? [{ id: line.order_line_item_id, quantity }] : [];
  });
}
