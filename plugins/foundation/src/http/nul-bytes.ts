import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** PostgreSQL cannot keep U+0000 in a text and would answer with an error of the server (500). */
function refuseNulBytes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const inUrl = /%00/i.test(req.originalUrl);
  const inBody = req.body !== undefined && !Buffer.isBuffer(req.body) && hasNul(req.body);
  next(
    inUrl || inBody
      ? new MedusaError(MedusaError.Types.INVALID_DATA, "The character U+0000 is not allowed in texts")
      : undefined,
  );
}

function hasNul(body: unknown): boolean {
  return JSON.stringify(body)?.includes("\\u0000") ?? false;
}

export const nulByteMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [refuseNulBytes] },
  { matcher: "/admin/*", middlewares: [refuseNulBytes] },
  { matcher: "/auth/*", middlewares: [refuseNulBytes] },
  { matcher: "/producer/*", middlewares: [refuseNulBytes] },
];
