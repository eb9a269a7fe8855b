import type { LeavingGoods } from "../parcel-stock";
import type { ParcelRecord, SellerOrderRecord } from "../seller-order-record";
import type { MedusaOrder } from "./medusa-order";

/** What the lines of a parcel or a return are in Medusa: its order lines, and what they take from the stock. */
export function goodsOf(
  order: SellerOrderRecord,
  lines: ParcelRecord["lines"],
  medusa: MedusaOrder,
): LeavingGoods[] {
  return lines.flatMap(({ seller_order_line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === seller_order_line_id);
    if (!line) return [];
    const variant = medusa.items.find(({ id }) => id === line.order_line_item_id)?.variant;
    const takes = (variant?.manage_inventory ? variant.inventory_items : []).map(
      ({ inventory_item_id, required_quantity }) => ({ inventory_item_id, each: Number(required_quantity) }),
    );
    return [{ line_item_id: line.order_line_item_id, title: line.title, takes, quantity }];
  });
}
