import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { wantedQuantity } from "@pasar-sentra/orders/seller-order/line-quantities";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { loadProducibleVariants, type ProducibleVariant } from "../ready-day/producible-variants";

export interface OpenAllocationsInput {
  seller_order_id: string;
  actor: HistoryActor;
}

interface OrderLine {
  id: string;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  quantity: number;
  accepted_quantity: number;
  cancelled_quantity: number;
  product_id: string | null;
  unit: string | null;
  trade_unit: string | null;
  trade_unit_size: number;
  unit_price: unknown;
}

interface AcceptedOrder {
  id: string;
  number: string;
  cooperative_id: string;
  promised_on: string | null;
  lines: OrderLine[];
}

/** The base unit of a line that was placed without supply terms. */
const ANY_UNIT = "buah";

/**
 * Opens the sharing of an accepted seller order's work: one allocation for each line of which something is
 * accepted and not cancelled, unique on the line, so that a second call adds nothing. Called by the acceptance; undone by `discardAllocations`.
 *
 * @returns ids of the allocations that this call made
 * @throws MedusaError `not_found` when there is no such seller order
 */
export async function openAllocations(
  container: MedusaContainer,
  { seller_order_id, actor }: OpenAllocationsInput,
): Promise<string[]> {
  const order = await loadOrder(container, seller_order_id);
  const lines = order.lines.filter((line) => wantedQuantity(line) > 0);
  const missing = await withoutAllocation(container, lines);
  if (missing.length === 0) return [];
  const variants = await loadProducibleVariants(
    container,
    missing.flatMap(({ variant_id }) => variant_id ?? []),
  );
  const rows = missing.map((line) => toAllocation(order, line, variants.get(line.variant_id ?? ""), actor));
  try {
    const created = await container
      .resolve<AllocationModuleService>(ALLOCATION_MODULE)
      .createAllocations(rows);
    return created.map(({ id }) => id);
  } catch (error) {
    // Somebody else opened them at the same moment: the unique index let one win, and there is nothing left to do.
    if ((await withoutAllocation(container, lines)).length === 0) return [];
    throw error;
  }
}

async function withoutAllocation(
  container: MedusaContainer,
  lines: readonly OrderLine[],
): Promise<OrderLine[]> {
  const known = await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations(
      { seller_order_line_id: lines.map(({ id }) => id) },
      { select: ["seller_order_line_id"] },
    );
  const open = new Set(known.map(({ seller_order_line_id }) => seller_order_line_id));
  return lines.filter(({ id }) => !open.has(id));
}

/** Removes allocations that were just opened: the acceptance they belong to was undone. */
export async function discardAllocations(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await container.resolve<AllocationModuleService>(ALLOCATION_MODULE).deleteAllocations([...ids]);
}

async function loadOrder(container: MedusaContainer, id: string): Promise<AcceptedOrder> {
  const [order] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ id }, { relations: ["lines"], take: 1 });
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Seller order was not found");
  return order as unknown as AcceptedOrder;
}

function toAllocation(
  order: AcceptedOrder,
  line: OrderLine,
  variant: ProducibleVariant | undefined,
  actor: HistoryActor,
) {
  const quantity = wantedQuantity(line);
  return {
    seller_order_id: order.id,
    seller_order_number: order.number,
    seller_order_line_id: line.id,
    cooperative_id: order.cooperative_id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    title: line.title,
    variant_title: line.variant_title,
    unit: line.unit ?? ANY_UNIT,
    trade_unit: line.trade_unit,
    unit_size: line.trade_unit_size,
    unit_price: Number(line.unit_price),
    quantity,
    missing_quantity: quantity,
    from_stock: variant?.can_be_made === false,
    due_on: order.promised_on ?? dueWithin(variant?.lead_time_days ?? 0),
    events: [{ action: "open", from_status: null, to_status: "proposed", quantity, ...actor }] as never[],
  };
}

function dueWithin(leadTimeDays: number): string {
  return toIsoDay(dayInJakarta(new Date()) + leadTimeDays);
}
