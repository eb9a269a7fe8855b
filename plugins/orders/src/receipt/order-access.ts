import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

const optionalCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });

/** Medusa answers `GET /store/orders/:id` to anyone who knows the id; ours go to their owner (decision D8). */
async function ownerOnly(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  next(await refusalUnlessOwned(req, req.params.id));
}

/** Medusa takes a return from anyone who knows the order's id; ours come from the order's owner. */
async function ownerOfReturnedOrder(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  next(await refusalUnlessOwned(req, (req.body as { order_id?: unknown } | undefined)?.order_id));
}

async function refusalUnlessOwned(req: AuthenticatedMedusaRequest, orderId: unknown) {
  const owner = typeof orderId === "string" ? await ownerOf(req, orderId) : null;
  const mine = owner && req.auth_context?.actor_type === "customer" && req.auth_context.actor_id === owner;
  return mine ? undefined : new MedusaError(MedusaError.Types.NOT_FOUND, "Order was not found");
}

async function ownerOf(req: AuthenticatedMedusaRequest, orderId: string): Promise<string | null> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id"],
    filters: { id: orderId },
  });
  return data[0]?.customer_id ?? null;
}

export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [optionalCustomer, ownerOnly] },
  { matcher: "/store/returns", methods: ["POST"], middlewares: [optionalCustomer, ownerOfReturnedOrder] },
  { matcher: "/store/orders/:id/receipt", methods: ["GET"], middlewares: [optionalCustomer] },
  { matcher: "/store/orders/:id/messages", methods: ["POST"], middlewares: [optionalCustomer] },
  {
    matcher: "/store/customers/me/order-summaries",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
];
