import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { takeBackStock } from "../parcel-stock";
import type { ReturnRecord, SellerOrderRecord } from "../seller-order-record";
import { goodsOf } from "./goods-of";
import type { MedusaOrder } from "./medusa-order";

interface MedusaReturn {
  id: string;
  status: string;
}

/**
 * Books returned goods in Medusa: requested, counted into the cooperative's stock again, and received. Each is one
 * transaction that names our return, so that a repetition after a crash finds it; Medusa's own workflows for
 * it count the stock a second time then (0022).
 *
 * @param locationId the cooperative's stock location
 */
export async function receiveReturns(
  container: MedusaContainer,
  order: SellerOrderRecord,
  medusa: MedusaOrder,
  locationId: string | undefined,
): Promise<void> {
  for (const ours of order.returns) {
    if (ours.medusa_return_id || !["received", "refunded"].includes(ours.status)) continue;
    const id = await receive(container, order, ours, medusa, locationId);
    await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .updateSellerOrderReturns({ id: ours.id, medusa_return_id: id });
  }
}

async function receive(
  container: MedusaContainer,
  order: SellerOrderRecord,
  ours: ReturnRecord,
  medusa: MedusaOrder,
  locationId: string | undefined,
): Promise<string> {
  const orders = container.resolve(Modules.ORDER);
  const goods = goodsOf(order, ours.lines, medusa);
  const items = goods.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity }));
  const known = await findReturn(container, order.order_id, ours.number);
  const made =
    known ??
    ((await orders.createReturn({
      order_id: order.order_id,
      ...(locationId ? { location_id: locationId } : {}),
      description: ours.number,
      items,
    })) as unknown as MedusaReturn);
  await takeBackStock(container, ours.id, goods);
  if (made.status !== "received") await orders.receiveReturn({ return_id: made.id, items });
  return made.id;
}

/** By the number of ours, which the change of Medusa's order carries that its return came with. */
async function findReturn(
  container: MedusaContainer,
  orderId: string,
  number: string,
): Promise<MedusaReturn | undefined> {
  const orders = container.resolve(Modules.ORDER);
  const changes = (await orders.listOrderChanges(
    { order_id: orderId },
    { select: ["id", "return_id", "description"] as never[] },
  )) as unknown as { return_id: string | null; description: string | null }[];
  const ids = changes.flatMap(({ return_id, description }) =>
    description === number && return_id ? [return_id] : [],
  );
  if (ids.length === 0) return undefined;
  const returns = (await orders.listReturns({ id: ids })) as unknown as MedusaReturn[];
  return returns.find(({ status }) => status !== "canceled");
}
