import { MedusaError } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedActions, ForbiddenTransitionError } from "@pasar-sentra/wire/state-machine";
import { sellerOrderStatusMachine } from "@pasar-sentra/wire/states/seller-order-status";
import { openQuantity } from "../line-quantities";
import type { Draft, PlanContext } from "../plan";
import type { LineRecord, SellerOrderRecord } from "../seller-order-record";
import { type CommandInputs, PLANS, type SellerOrderCommand } from ".";

const CONTEXT: PlanContext = {
  now: new Date("2026-11-25T03:00:00Z"),
  acceptHours: 24,
  actor: { actor_type: "producer", actor_id: "prod_1", actor_name: "Bu Rini", on_behalf_of: null },
};

function line(id: string, quantity: number, unit_price: number): LineRecord {
  return {
    id,
    order_line_item_id: `ordli_${id}`,
    variant_id: id,
    product_id: null,
    product_handle: null,
    thumbnail: null,
    title: id,
    variant_title: null,
    quantity,
    accepted_quantity: 0,
    declined_quantity: 0,
    cancelled_quantity: 0,
    shipped_quantity: 0,
    returned_quantity: 0,
    unit: "buah",
    trade_unit: null,
    trade_unit_size: 1,
    unit_weight: null,
    unit_price,
    total: quantity * unit_price,
  };
}

function placed(lines: LineRecord[], shipping_total: number): SellerOrderRecord {
  const item_total = lines.reduce((sum, { total }) => sum + total, 0);
  return {
    id: "selord_1",
    order_id: "order_1",
    cooperative_id: "coop_1",
    number: "PS-2026-000001-1",
    version: 0,
    status: "awaiting_payment",
    tab: "awaiting_payment",
    due_at: CONTEXT.now,
    created_at: CONTEXT.now,
    is_unsettled: false,
    is_unheard: false,
    heard: null,
    paid_at: null,
    accept_by: null,
    warned_at: null,
    accepted_at: null,
    accepted_by: null,
    accepted_by_name: null,
    promised_on: "2026-12-01",
    delivered_at: null,
    open_returns: 0,
    shipping_option_id: "so_1",
    shipping_name: "Reguler",
    item_total,
    shipping_total,
    tax_total: 0,
    discount_total: 0,
    total: item_total + shipping_total,
    lines,
    parcels: [],
    returns: [],
    refunds: [],
  };
}

let made = 0;

/** What the database does with a draft. */
function write(order: SellerOrderRecord, draft: Draft): SellerOrderRecord {
  const changed = <Row extends { id: string }>(rows: Row[], changes: readonly { id: string }[] = []) =>
    rows.map((row) => ({ ...row, ...changes.find(({ id }) => id === row.id) }));
  const id = () => `row_${++made}`;
  return {
    ...order,
    ...draft.order,
    version: order.version + 1,
    lines: changed(order.lines, draft.lines),
    parcels: changed(order.parcels, draft.parcels)
      .filter((parcel) => !draft.removed_parcels?.includes(parcel.id))
      .concat(
        (draft.new_parcels ?? []).map((parcel) => ({
          ...parcel,
          id: id(),
          status: "packed" as const,
          courier: null,
          tracking_number: null,
          shipped_at: null,
          delivered_at: null,
          fulfillment_id: null,
        })),
      ),
    returns: changed(order.returns, draft.returns).concat(
      (draft.new_returns ?? []).map((row) => ({
        ...row,
        id: id(),
        status: "requested" as const,
        created_at: CONTEXT.now,
        received_at: null,
        medusa_return_id: null,
      })),
    ),
    refunds: order.refunds.concat(
      (draft.new_refunds ?? []).map((refund) => ({
        ...refund,
        id: id(),
        status: "owed" as const,
        refund_id: null,
        created_at: CONTEXT.now,
        paid_at: null,
      })),
    ),
  };
}

interface Step {
  command: SellerOrderCommand;
  /** Chooses lines, parcels and returns; and how much of a line, in hundredths. */
  pick: number;
  part: number;
}

const COMMANDS = Object.keys(PLANS) as SellerOrderCommand[];

function inputOf(order: SellerOrderRecord, { command, pick, part }: Step): unknown {
  const some = order.lines.map(({ id, quantity }) => ({
    line_id: id,
    quantity: Math.ceil((quantity * part) / 100),
  }));
  const reason = "Alasan";
  const parcel_id = order.parcels[pick % Math.max(1, order.parcels.length)]?.id ?? "none";
  const return_id = order.returns[pick % Math.max(1, order.returns.length)]?.id ?? "none";
  const inputs: { [Command in SellerOrderCommand]: CommandInputs[Command] } = {
    pay: {},
    accept: pick % 2 ? {} : { lines: some, reason },
    decline: { reason },
    cancel: pick % 2 ? { reason } : { reason, lines: some },
    cancel_with_order: {},
    start_production: {},
    pack: pick % 2 ? {} : { lines: some },
    unpack: { parcel_id },
    ship: { parcel_id, courier: "JNE", tracking_number: `JNE-${pick}` },
    deliver: { parcel_id },
    complete: {},
    request_return: { reason, lines: some },
    receive_return: { return_id },
    refund_return: { return_id },
    reject_return: { return_id, reason },
  };
  return inputs[command];
}

/** The order after a step; as it was when the step is refused. */
function attempt(order: SellerOrderRecord, step: Step): SellerOrderRecord {
  const decide = PLANS[step.command] as (
    order: SellerOrderRecord,
    input: unknown,
    context: PlanContext,
  ) => Draft | null;
  try {
    const draft = decide(order, inputOf(order, step), CONTEXT);
    return draft ? write(order, draft) : order;
  } catch (error) {
    // Refusals only: anything else is a fault of ours.
    const isRefusal = error instanceof ForbiddenTransitionError || error instanceof MedusaError;
    if (!isRefusal) throw error;
    return order;
  }
}

/** @throws Error naming the first thing that does not add up; plain, because it runs half a million times */
function requireSound(order: SellerOrderRecord): void {
  const must = (isSo: boolean, what: string) => {
    if (!isSo) throw new Error(`${what}: ${JSON.stringify(order)}`);
  };
  for (const each of order.lines) {
    const { quantity, accepted_quantity, declined_quantity } = each;
    must(!order.accepted_at || accepted_quantity + declined_quantity === quantity, "accepted + declined");
    must(openQuantity(each) >= 0, "shipped + cancelled exceeds accepted");
    must(each.returned_quantity <= each.shipped_quantity, "returned exceeds shipped");
    const boxed = order.parcels
      .flatMap(({ lines }) => lines)
      .filter(({ seller_order_line_id }) => seller_order_line_id === each.id)
      .reduce((sum, row) => sum + row.quantity, 0);
    must(boxed <= accepted_quantity - each.cancelled_quantity, "more in parcels than accepted");
  }
  const refunded = order.refunds.reduce((sum, { amount }) => sum + amount, 0);
  must(refunded <= order.total, "more refunded than paid");
  const open = order.lines.reduce((sum, each) => sum + openQuantity(each), 0);
  must(!["shipped", "delivered", "completed"].includes(order.status) || open === 0, "shipped with a rest");
  must(order.status !== "declined" || refunded === order.total, "declined and not refunded");
  const isAllThere = order.parcels.every(({ status }) => status === "delivered");
  must(order.status !== "delivered" || isAllThere, "delivered with a parcel under way");
  const numbers = new Set(order.parcels.map(({ number }) => number));
  must(numbers.size === order.parcels.length, "two parcels of one number");
}

const anyLines = fc.array(
  fc.record({ quantity: fc.integer({ min: 1, max: 60 }), price: fc.integer({ min: 1, max: 99_999 }) }),
  { minLength: 1, maxLength: 4 },
);
const anySteps = fc.array(
  fc.record({
    command: fc.constantFrom(...COMMANDS.filter((command) => command !== "cancel_with_order")),
    pick: fc.nat({ max: 9 }),
    part: fc.nat({ max: 100 }),
  }),
  { maxLength: 40 },
);

const start = (lines: { quantity: number; price: number }[], shipping: number) =>
  placed(
    lines.map(({ quantity, price }, index) => line(`line_${index}`, quantity, price)),
    shipping,
  );

/** Nothing can follow. */
const isFinal = (status: SellerOrderRecord["status"]) =>
  allowedActions(sellerOrderStatusMachine, status).length === 0;

describe("the actions on a seller order, under random schedules", () => {
  it("keep quantities, parcels and money in balance", () => {
    fc.assert(
      fc.property(anyLines, fc.nat({ max: 500_000 }), anySteps, (lines, shipping, steps) => {
        let order = start(lines, shipping);
        for (const step of [{ command: "pay", pick: 0, part: 0 } as Step, ...steps]) {
          order = attempt(order, step);
          requireSound(order);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("leave no order without a way to its end", () => {
    fc.assert(
      fc.property(anyLines, fc.nat({ max: 500_000 }), anySteps, (lines, shipping, steps) => {
        let order = [{ command: "pay", pick: 0, part: 0 } as Step, ...steps].reduce(
          attempt,
          start(lines, shipping),
        );
        for (let round = 0; round < 200 && !isFinal(order.status); round++) {
          order = attempt(order, wayOn(order));
        }
        expect(isFinal(order.status)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** What a cooperative that wants to be done does next. */
function wayOn(order: SellerOrderRecord): Step {
  const at = (status: string) => order.parcels.findIndex((parcel) => parcel.status === status);
  const openReturn = order.returns.findIndex(({ status }) => status === "requested" || status === "received");
  const step = (command: SellerOrderCommand, pick: number): Step => ({ command, pick, part: 100 });
  if (order.status === "placed") return step("accept", 1);
  if (at("shipped") >= 0) return step("deliver", at("shipped"));
  if (at("packed") >= 0) return step("ship", at("packed"));
  if (order.status === "delivered" && openReturn >= 0) {
    const isHere = order.returns[openReturn]?.status === "received";
    return step(isHere ? "refund_return" : "receive_return", openReturn);
  }
  return order.status === "delivered" ? step("complete", 1) : step("pack", 1);
}
