import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** PostgreSQL's `integer`; a list is never that long. */
const MOST = 2 ** 31 - 1;

/**
 * Medusa's lists pass on any number, also a negative one or one of twenty digits, which PostgreSQL answers with an error
 * that would become one of the server (500).
 *
 * @throws {MedusaError} invalid_data
 */
function refuseOtherPages(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const wrong = ["limit", "offset"].find((name) => !isWithin(req.query[name]));
  next(
    wrong
      ? new MedusaError(MedusaError.Types.INVALID_DATA, `${wrong}: a whole number from 0 to ${MOST}`)
      : undefined,
  );
}

function isWithin(value: unknown): boolean {
  return (
    value === undefined || (typeof value === "string" && /^\d{0,10}$/.test(value) && Number(value) <= MOST)
  );
}

export const pageBoundMiddlewares: MiddlewareRoute[] = ["/store/*", "/admin/*", "/producer/*"].map(
  (matcher) => ({
    matcher,
    middlewares: [refuseOtherPages],
  }),
);
