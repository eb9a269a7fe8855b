import type { MedusaContainer } from "@medusajs/framework/types";
import type { MemberMoney, MemberToday, TodayShare } from "@pasar-sentra/wire/today";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import { moneyDue } from "@pasar-sentra/orders/money/money-due-port";

const SHOWN = 20;
/** Days for which a member still sees what work was worth. */
const MONEY_DAYS = 60;

const SHARES = `
  SELECT s.id, a.title, a.variant_title, a.unit, a.due_on, s.status, s.answer_by,
    (CASE WHEN s.status = 'offered' THEN s.quantity ELSE s.quantity_accepted END) AS quantity,
    s.quantity_delivered AS delivered
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id AND a.deleted_at IS NULL
  WHERE s.member_id = ? AND s.status = ? AND s.deleted_at IS NULL
  ORDER BY coalesce(s.answer_by::date::text, a.due_on), a.due_on, s.id LIMIT ${SHOWN}`;

const CHECKED = `
  SELECT s.id AS share_id, a.title, a.unit, a.seller_order_id, s.quantity_passed, s.quantity_rejected,
    (s.quantity_passed * a.unit_price)::float8 AS value
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id AND a.deleted_at IS NULL
  WHERE s.member_id = ? AND s.status = 'checked' AND s.deleted_at IS NULL
    AND s.updated_at > now() - interval '${MONEY_DAYS} days'
  ORDER BY s.updated_at DESC, s.id LIMIT ${SHOWN}`;

type ShareRow = Omit<TodayShare, "answer_by"> & { status: string; answer_by: Date | null };
type CheckedRow = Omit<MemberMoney, "due_on"> & { seller_order_id: string };

/** A member's own offers, work and money. Three SQL statements, and the one of what is due. */
export async function memberToday(
  container: MedusaContainer,
  memberId: string,
): Promise<Omit<MemberToday, "view" | "payout_days" | "sections">> {
  const shares = (status: string) => readRows<ShareRow>(container, SHARES, [memberId, status]);
  const [offers, work, checked] = await Promise.all([
    shares("offered"),
    shares("accepted"),
    readRows<CheckedRow>(container, CHECKED, [memberId]),
  ]);
  const orderIds = checked.map(({ seller_order_id }) => seller_order_id);
  const dueOn = await moneyDue.one().dueDays(container, orderIds);
  return {
    offers: offers.map(toShare),
    work: work.map(toShare),
    money: checked.map(({ seller_order_id, ...row }) => ({
      ...row,
      due_on: dueOn.get(seller_order_id) ?? null,
    })),
  };
}

function toShare({ status: _, answer_by, ...row }: ShareRow): TodayShare {
  return { ...row, answer_by: answer_by ? new Date(answer_by).toISOString() : null };
}
