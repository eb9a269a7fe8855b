import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllocationEventAction, AllocationEventView } from "@pasar-sentra/wire/allocation";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import { workshopNames } from "./workshop-names";

interface EventRow {
  id: string;
  created_at: Date;
  member_id: string | null;
  action: AllocationEventAction;
  quantity: number | null;
  actor_type: string;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
  allocation: { title: string; variant_title: string | null; unit: SupplyUnit };
}

/** What happened to a seller order's work, newest first; three SQL statements. */
export async function readAllocationHistory(
  container: MedusaContainer,
  sellerOrderId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<{ events: AllocationEventView[]; next_cursor: string | null }> {
  const before = cursor ? decodeRowCursor(cursor).id : null;
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const filters = {
    allocation: { seller_order_id: sellerOrderId },
    ...(before ? { id: { $lt: before } } : {}),
  } as Record<string, unknown>;
  const rows = (await service.listAllocationEvents(filters, {
    relations: ["allocation"],
    order: { id: "DESC" },
    take: limit + 1,
  })) as unknown as EventRow[];
  const page = rows.slice(0, limit);
  const names = await workshopNames(
    container,
    page.flatMap(({ member_id }) => member_id ?? []),
  );
  const last = page[page.length - 1];
  return {
    events: page.map((row) => toEventView(row, names)),
    next_cursor: rows.length > limit && last ? encodeRowCursor({ id: last.id, value: "" }) : null,
  };
}

function toEventView(row: EventRow, names: ReadonlyMap<string, string>): AllocationEventView {
  const { title, variant_title, unit } = row.allocation;
  const { id, action, quantity, actor_type, actor_name, on_behalf_of, reason } = row;
  return {
    ...{ id, action, quantity, unit, actor_type, actor_name, on_behalf_of, reason },
    at: row.created_at.toISOString(),
    title: variant_title ? `${title} ${variant_title}` : title,
    workshop_name: names.get(row.member_id ?? "") ?? null,
  };
}
