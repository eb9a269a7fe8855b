import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { found } from "@pasar-sentra/foundation/http/found";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { loadAllocationGround } from "./allocation-ground";
import type { AllocationRow, AllocationState, ShareRow } from "../modules/allocation/allocation-state";
import { toAllocationView } from "./allocation-view";
import { memberPhones } from "./member-phones";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

/** Most lines of one seller order. */
const MOST_LINES = 500;

/**
 * The work of a seller order: a constant number of SQL statements for any number of lines, members and shares.
 *
 * @throws MedusaError `not_found` when the order is not this cooperative's
 */
export async function readAllocationPage(
  container: MedusaContainer,
  cooperativeId: string,
  sellerOrderId: string,
): Promise<AllocationPage> {
  const now = new Date();
  const order = await readOwnOrder(container, cooperativeId, sellerOrderId);
  const states = await readStates(container, cooperativeId, sellerOrderId);
  const ground = await loadAllocationGround(
    container,
    cooperativeId,
    states.map(({ allocation }) => allocation),
    now,
  );
  const asked = states.flatMap(({ shares }) => shares).filter(({ status }) => status === "offered");
  const phones = await memberPhones(
    container,
    asked.map(({ member_id }) => member_id),
  );
  const workLink = shopLink(container, "id-ID", "producerWork");
  const facts = { ground, open: ground.workload.open, phones, workLink, now };
  return { order, allocations: states.map((state) => toAllocationView(state, facts)) };
}

/** @throws MedusaError `not_found` when the order is not this cooperative's */
export async function readOwnOrder(
  container: MedusaContainer,
  cooperativeId: string,
  id: string,
): Promise<AllocationPage["order"]> {
  const [order] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders(
      { id, cooperative_id: cooperativeId },
      { select: ["id", "number", "status", "promised_on"], take: 1 },
    );
  const { number, status, promised_on } = found(order ?? null, "Seller order");
  return { id, number, status, promised_on };
}

async function readStates(
  container: MedusaContainer,
  cooperativeId: string,
  sellerOrderId: string,
): Promise<AllocationState[]> {
  const rows = await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations(
      { seller_order_id: sellerOrderId, cooperative_id: cooperativeId },
      { relations: ["shares"], take: MOST_LINES, order: { id: "ASC" } },
    );
  return (rows as unknown as (AllocationRow & { shares: ShareRow[] })[]).map(({ shares, ...allocation }) => ({
    allocation: { ...allocation, unit_price: Number(allocation.unit_price) },
    shares,
  }));
}
