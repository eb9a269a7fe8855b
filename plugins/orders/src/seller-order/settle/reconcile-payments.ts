import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, OrderChangeType } from "@medusajs/framework/utils";

interface Movement {
  id: string;
  amount: unknown;
}

interface Collection {
  id: string;
  amount: unknown;
  captured_amount: unknown;
  refunded_amount: unknown;
  payments: { captures: Movement[] | null; refunds: Movement[] | null }[] | null;
}

interface PaidOrder {
  currency_code: string;
  payment_collections: (Collection | null)[] | null;
}

const FIELDS = [
  "currency_code",
  "payment_collections.id",
  "payment_collections.amount",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
];

/**
 * Makes what Medusa tells of an order's money follow what was captured and refunded: it writes a capture or a refund, the
 * sums of the payment collection and the order's transaction one after another, and a killed process leaves the later
 * ones out. Writes only what is missing.
 */
export async function reconcilePayments(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  const order = data[0] as unknown as PaidOrder | undefined;
  if (!order) return;
  const collections = (order.payment_collections ?? []).filter((collection) => collection !== null);
  const captures = collections.flatMap((collection) => movementsOf(collection, "captures"));
  const refunds = collections.flatMap((collection) => movementsOf(collection, "refunds"));
  for (const collection of collections) await mendSums(container, collection);
  await addMissingTransactions(container, orderId, order.currency_code, captures, refunds);
}

/** Medusa's workflow that its refund runs; it is not exported. */
const REFUND_CREDIT_LINES = "create-order-refund-credit-lines";

/**
 * What is refunded beyond the goods that are not sent (freight) is written off the order by Medusa, after the refund. Does
 * that for a refund after which the process was killed.
 */
export async function writeOffRefunded(container: MedusaContainer, orderId: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const stale = await orders.listOrderChanges(
    { order_id: orderId, status: ["pending", "requested"] },
    { select: ["id", "change_type"] },
  );
  const own = stale.filter(({ change_type }) => (change_type as string) === OrderChangeType.CREDIT_LINE);
  for (const { id } of own) await orders.cancelOrderChange(id);
  const order = await orders.retrieveOrder(orderId, { select: ["id", "summary"] });
  const pending = Number(order.summary?.pending_difference ?? 0);
  if (pending <= 0) return;
  await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(REFUND_CREDIT_LINES, { input: { order_id: orderId, amount: pending } });
}

function movementsOf({ payments }: Collection, kind: "captures" | "refunds"): Movement[] {
  return (payments ?? []).flatMap((payment) => payment[kind] ?? []);
}

async function mendSums(container: MedusaContainer, collection: Collection): Promise<void> {
  const sum = (kind: "captures" | "refunds") =>
    movementsOf(collection, kind).reduce((total, { amount }) => total + Number(amount), 0);
  const [captured_amount, refunded_amount] = [sum("captures"), sum("refunds")];
  const isRight =
    captured_amount === Number(collection.captured_amount ?? 0) &&
    refunded_amount === Number(collection.refunded_amount ?? 0);
  if (isRight) return;
  const isCompleted =
    captured_amount >= Number(collection.amount) ? { status: "completed", completed_at: new Date() } : {};
  await container
    .resolve(Modules.PAYMENT)
    .updatePaymentCollections(collection.id, { captured_amount, refunded_amount, ...isCompleted } as object);
}

async function addMissingTransactions(
  container: MedusaContainer,
  order_id: string,
  currency_code: string,
  captures: Movement[],
  refunds: Movement[],
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const known = await orders.listOrderTransactions({ order_id }, { select: ["reference_id"] });
  const has = new Set(known.map(({ reference_id }) => reference_id));
  const booked = (movements: Movement[], reference: "capture" | "refund", sign: 1 | -1) =>
    movements
      .filter(({ id }) => !has.has(id))
      .map(({ id, amount }) => ({
        order_id,
        currency_code,
        reference,
        reference_id: id,
        amount: sign * Number(amount),
      }));
  const missing = [...booked(captures, "capture", 1), ...booked(refunds, "refund", -1)];
  if (missing.length > 0) await orders.addOrderTransactions(missing);
}
