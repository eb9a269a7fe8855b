import type { SellerOrderMessageName } from "./seller-order-messages";
import type { SellerOrderRecord } from "../seller-order-record";

/** One message that an order calls for; the key keeps it from being sent twice. */
export interface OrderNotice {
  key: string;
  to: "buyer" | "cooperative";
  name: SellerOrderMessageName;
  reason?: string | null;
  refund?: number;
  subject?: string;
  courier?: string | null;
  tracking_number?: string | null;
  body?: string;
  author?: string | null;
}

export interface MessageRow {
  id: string;
  author_type: string;
  author_name: string | null;
  channel: string;
  body: string;
}

export interface TransitionRow {
  id: string;
  action: string;
  actor_type: string;
  reason: string | null;
  subject: string | null;
}

const CANCELLING = ["cancel", "cancel_part", "cancel_rest"];

/** Everything that should have been said about an order by now, read from what is stored. */
export function orderNotices(
  order: SellerOrderRecord,
  transitions: readonly TransitionRow[],
  messages: readonly MessageRow[],
): OrderNotice[] {
  return [
    ...cooperativeNotices(order),
    ...messages.flatMap(messageNotices),
    ...transitions.flatMap((transition) => answerNotices(order, transition)),
    ...order.parcels.flatMap((parcel) => parcelNotices(parcel)),
    ...order.returns.flatMap((row) => returnNotices(order, row, transitions)),
  ];
}

function cooperativeNotices(order: SellerOrderRecord): OrderNotice[] {
  const isPaid: OrderNotice[] = order.paid_at
    ? [{ key: `seller-order:${order.id}:paid`, to: "cooperative", name: "to_accept" }]
    : [];
  const isWarned: OrderNotice[] = order.warned_at
    ? [{ key: `seller-order:${order.id}:warning`, to: "cooperative", name: "accept_warning" }]
    : [];
  return [...isPaid, ...isWarned];
}

function answerNotices(order: SellerOrderRecord, { id, action, actor_type, reason }: TransitionRow) {
  const notice = (name: SellerOrderMessageName, refund: number): OrderNotice[] => [
    { key: `seller-order:${order.id}:${action}:${id}`, to: "buyer", name, reason, refund },
  ];
  if (action === "accept") {
    const isPart = order.lines.some(({ declined_quantity }) => declined_quantity > 0);
    return notice(isPart ? "part_accepted" : "accepted", refundOf(order, "accept"));
  }
  if (action === "decline") {
    return notice(actor_type === "system" ? "expired" : "declined", refundOf(order, "decline"));
  }
  // Medusa itself tells the buyer of an order that was cancelled as a whole.
  if (CANCELLING.includes(action) && actor_type !== "system") {
    const refund = order.refunds.findLast(({ cause }) => cause.startsWith("cancel-"));
    return notice("cancelled", refund?.amount ?? 0);
  }
  return [];
}

/** What was sent on WhatsApp by its author has been told already. */
function messageNotices({ id, author_type, author_name, channel, body }: MessageRow): OrderNotice[] {
  if (channel === "whatsapp") return [];
  const isToBuyer = author_type === "producer";
  return [
    {
      key: `order-message:${id}`,
      to: isToBuyer ? "buyer" : "cooperative",
      name: isToBuyer ? "message_to_buyer" : "message_to_cooperative",
      body,
      author: author_name,
    },
  ];
}

function parcelNotices(parcel: SellerOrderRecord["parcels"][number]): OrderNotice[] {
  const { id, number, status, courier, tracking_number } = parcel;
  const facts = { to: "buyer", subject: number, courier, tracking_number } as const;
  if (status === "packed") return [];
  const shipped: OrderNotice = { key: `parcel:${id}:shipped`, name: "shipped", ...facts };
  return status === "shipped"
    ? [shipped]
    : [shipped, { key: `parcel:${id}:delivered`, name: "delivered", ...facts }];
}

function returnNotices(
  order: SellerOrderRecord,
  row: SellerOrderRecord["returns"][number],
  transitions: readonly TransitionRow[],
): OrderNotice[] {
  const facts = { to: "buyer", subject: row.number } as const;
  const received: OrderNotice = { key: `return:${row.id}:received`, name: "return_received", ...facts };
  if (row.status === "received") return [received];
  if (row.status === "refunded") {
    const refund = refundOf(order, `return-${row.id}`);
    return [received, { key: `return:${row.id}:refunded`, name: "return_refunded", refund, ...facts }];
  }
  if (row.status === "requested") return [];
  const reason = transitions.find(
    ({ action, subject }) => action === "reject_return" && subject === row.number,
  )?.reason;
  return [{ key: `return:${row.id}:rejected`, name: "return_rejected", reason, ...facts }];
}

function refundOf(order: SellerOrderRecord, cause: string): number {
  return order.refunds.find((refund) => refund.cause === cause)?.amount ?? 0;
}
