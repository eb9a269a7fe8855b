import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { cooperativesOptions } from "../../plugin-options";

/** Purchases that may wait in one process; beyond that the shop says that it is busy. */
const LONGEST_QUEUE = 1_000;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Lets a few purchases through at a time. When hundreds complete at once they otherwise share two cores,
 * each holds its locks a hundred times longer, and those behind them time out.
 */
function checkoutQueue(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const start = () => {
    if (res.closed) return startNext();
    running++;
    res.once("close", finished);
    next();
  };
  if (running < cooperativesOptions(req.scope).checkoutConcurrency) {
    start();
    return;
  }
  if (waiting.length >= LONGEST_QUEUE) {
    res.status(503).set("Retry-After", "10").json({
      type: "unavailable",
      code: "checkout_busy",
      message: "Too many purchases are being completed; try again in a few seconds",
    });
    return;
  }
  waiting.push(start);
}

function finished(): void {
  running--;
  startNext();
}

/** Someone who hung up while waiting gives the turn to the next. */
function startNext(): void {
  waiting.shift()?.();
}

export const checkoutQueueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [checkoutQueue] },
];
