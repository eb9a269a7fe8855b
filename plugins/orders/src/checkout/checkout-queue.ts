import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { recoverBeforeCheckout } from "./recover-checkouts";
import { renewCancelledSession } from "./renew-cancelled-session";
import { Turns } from "@pasar-sentra/foundation/concurrency/turns";
import { ordersOptions } from "../orders-options";

/** Purchases that may wait in one process; beyond that the shop says that it is busy. */
const LONGEST_QUEUE = 1_000;

const turns = new Turns();
const slots: (() => void)[] = [];
let running = 0;
let waiting = 0;

/**
 * Purchases of the same goods go one after another, and only a few at a time in all. Side by side, two
 * buyers of the last piece both pass our check and one fails inside Medusa's reservation, where parallel
 * steps can hide the reason; and hundreds at once hold their locks so long that those behind time out.
 */
async function checkoutQueue(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (waiting >= LONGEST_QUEUE) {
    res.status(503).set("Retry-After", "10").json({
      type: "unavailable",
      code: "checkout_busy",
      message: "Too many purchases are being completed; try again in a few seconds",
    });
    return;
  }
  waiting += 1;
  const finishTurn = await turns.take(await goodsInCart(req));
  await takeSlot(ordersOptions(req.scope).checkoutConcurrency);
  waiting -= 1;
  const finish = () => {
    freeSlot();
    finishTurn();
  };
  if (res.closed) return finish();
  res.once("close", finish);
  // What a killed process left of this very purchase would be taken for done, or be made a second time.
  await recoverBeforeCheckout(req.scope, ordersOptions(req.scope).severalProcesses);
  await renewCancelledSession(req.scope, req.params.id as string);
  next();
}

/** Variants in the cart, and the cart itself: a second completion of it waits for the first. */
async function goodsInCart(req: MedusaRequest): Promise<string[]> {
  const cartId = req.params.id as string;
  const lines = await req.scope
    .resolve(Modules.CART)
    .listLineItems({ cart_id: cartId }, { select: ["variant_id"], take: null })
    .catch(() => []);
  return [...new Set([cartId, ...lines.flatMap(({ variant_id }) => variant_id ?? [])])];
}

async function takeSlot(most: number): Promise<void> {
  if (running < most) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve) => slots.push(resolve));
}

/** Hands the slot to the next in line, if there is one. */
function freeSlot(): void {
  const next = slots.shift();
  if (next) next();
  else running -= 1;
}

export const checkoutQueueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [checkoutQueue] },
];
