import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { OpenQuantity } from "../modules/allocation/workload-sql";
import { CAPACITY_MODULE } from "../modules/capacity";
import type { CapacityModuleService } from "../modules/capacity/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";

export interface WorkloadMember {
  id: string;
  workshop_name: string;
  /** People at work. */
  workers: number;
}

export interface DeclarationRow {
  id: string;
  member_id: string;
  scope: string;
  unit: SupplyUnit;
  product_id: string | null;
  weekly_quantity: number;
  effective_from: string;
}

export interface PauseRow {
  id: string;
  member_id: string | null;
  from_date: string;
  until_date: string;
  reason: string | null;
}

/** Work that nobody has yet, of one product or of goods that are gone. */
export interface PendingQuantity {
  product_id: string | null;
  unit: SupplyUnit;
  quantity: number;
}

/** What a cooperative's members can make and have to make. */
export interface Workload {
  members: WorkloadMember[];
  declarations: DeclarationRow[];
  pauses: PauseRow[];
  open: OpenQuantity[];
  pending: PendingQuantity[];
}

/** Most rows read of each kind for all cooperatives of one question. */
const MOST_ROWS = 20_000;

interface WaitingVariant {
  id: string;
  product_id: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  supply_terms: { unit: SupplyUnit } | null;
}

/** Workloads by cooperative id, in a constant number of SQL statements. */
export async function loadWorkloads(
  container: MedusaContainer,
  cooperativeIds: readonly string[],
  today: number,
): Promise<Map<string, Workload>> {
  const ids = [...new Set(cooperativeIds)];
  if (ids.length === 0) return new Map();
  const capacity = container.resolve<CapacityModuleService>(CAPACITY_MODULE);
  const allocation = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const [members, declarations, pauses, open, unshared, waiting] = await Promise.all([
    activeMembers(container, ids),
    capacity.listDeclaredCapacities(
      { cooperative_id: ids },
      { take: MOST_ROWS, order: { effective_from: "ASC" } },
    ),
    capacity.listCapacityPauses(
      { cooperative_id: ids, until_date: { $gte: toIsoDay(today) } },
      { take: MOST_ROWS, order: { from_date: "ASC" } },
    ),
    allocation.openQuantities(ids),
    allocation.unsharedQuantities(ids),
    waitingForAcceptance(container, ids),
  ]);
  const of = <Row extends { cooperative_id: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ cooperative_id }) => cooperative_id === id);
  return new Map(
    ids.map((id) => [
      id,
      {
        members: of(members, id),
        declarations: of(declarations, id) as (DeclarationRow & { cooperative_id: string })[],
        pauses: of(pauses, id),
        open: of(open, id),
        pending: [...of(unshared, id), ...of(waiting, id)],
      },
    ]),
  );
}

async function activeMembers(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "workshop_name", "workers", "cooperative_id"],
    filters: { cooperative_id: ids, is_active: true } as Record<string, unknown>,
    pagination: { take: MOST_ROWS, order: { workshop_name: "ASC" } },
  });
  return data as unknown as (WorkloadMember & { cooperative_id: string })[];
}

/** Placed orders' goods that have to be made; goods from stock are reserved and need no maker. */
async function waitingForAcceptance(container: MedusaContainer, ids: string[]) {
  const waiting = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .waitingQuantities(ids);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product_id", "manage_inventory", "allow_backorder", "supply_terms.unit"],
    filters: { id: waiting.map(({ variant_id }) => variant_id) },
  });
  const variants = new Map((data as unknown as WaitingVariant[]).map((variant) => [variant.id, variant]));
  return waiting.flatMap(({ cooperative_id, variant_id, quantity }) => {
    const variant = variants.get(variant_id);
    const made = variant && (!variant.manage_inventory || variant.allow_backorder);
    const unit = variant?.supply_terms?.unit;
    return made && unit ? [{ cooperative_id, product_id: variant.product_id, unit, quantity }] : [];
  });
}
