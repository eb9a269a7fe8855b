import type { MedusaContainer } from "@medusajs/framework/types";
import type { WorkPage, WorkShareView, WorkTab } from "@pasar-sentra/wire/allocation";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { WorkSum } from "../modules/allocation/work-summary-sql";
import type { ShareStatus } from "@pasar-sentra/wire/states/share-status";
import type { AllocationRow, ShareRow } from "../modules/allocation/allocation-state";
import { heldQuantity } from "../modules/allocation/allocation-after";
import { WORK_TABS } from "./work-tabs";

const STATUSES: Record<WorkTab, ShareStatus[]> = {
  offered: ["offered"],
  accepted: ["accepted"],
  delivered: ["delivered"],
  done: ["checked", "refused", "expired", "withdrawn"],
};

export interface WorkQuery {
  tab: WorkTab;
  cursor?: string;
  limit: number;
}

/** One member's own work, newest offers first. Three SQL statements, whatever the number of shares. */
export async function readWorkPage(
  container: MedusaContainer,
  member: WorkPage["member"],
  { tab, cursor, limit }: WorkQuery,
): Promise<WorkPage> {
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const before = cursor ? decodeRowCursor(cursor).id : null;
  const [sums, found] = await Promise.all([
    service.workSums(member.id),
    service.listAllocationShares(
      { member_id: member.id, status: STATUSES[tab], ...(before ? { id: { $lt: before } } : {}) },
      { relations: ["allocation"], order: { id: "DESC" }, take: limit + 1 },
    ),
  ]);
  const rows = found as unknown as (ShareRow & { allocation: AllocationRow })[];
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  return {
    member,
    summary: summaryOf(sums),
    shares: page.map(toWorkShareView),
    next_cursor: rows.length > limit && last ? encodeRowCursor({ id: last.id, value: "" }) : null,
  };
}

function summaryOf(sums: readonly WorkSum[]): WorkPage["summary"] {
  const entries = WORK_TABS.map((tab) => {
    const own = sums.filter(({ status }) => STATUSES[tab].includes(status as ShareStatus));
    const count = own.reduce((total, row) => total + row.count, 0);
    const gross = own.reduce((total, row) => total + row.gross, 0);
    return [tab, { count, gross }] as const;
  });
  return Object.fromEntries(entries) as WorkPage["summary"];
}

/** The member sees the own share and its worth; neither the whole order nor what others get. */
function toWorkShareView(row: ShareRow & { allocation: AllocationRow }): WorkShareView {
  const { title, variant_title, unit, trade_unit, unit_size, due_on, seller_order_number } = row.allocation;
  const { id, status, quantity, quantity_accepted, quantity_delivered, quantity_passed, quantity_rejected } =
    row;
  const unit_price = Number(row.allocation.unit_price);
  return {
    ...{ id, status, quantity, quantity_accepted, quantity_delivered, quantity_passed, quantity_rejected },
    ...{ title, variant_title, unit, trade_unit, unit_size, due_on, unit_price },
    order_number: seller_order_number,
    reason: row.reason,
    order_cancelled: status === "withdrawn" && row.allocation.status === "cancelled",
    answer_by: row.answer_by?.toISOString() ?? null,
    gross: unit_price * heldQuantity(row),
  };
}
