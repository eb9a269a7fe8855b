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
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id"],
    filters: { id: req.params.id },
  });
  const owner = data[0]?.customer_id;
  const mine = owner && req.auth_context?.actor_type === "customer" && req.auth_context.actor_id === owner;
  next(mine ? undefined : new MedusaError(MedusaError.Types.NOT_FOUND, "Order was not found"));
}

export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [optionalCustomer, ownerOnly] },
  { matcher: "/store/orders/:id/receipt", methods: ["GET"], middlewares: [optionalCustomer] },
  { matcher: "/store/orders/:id/messages", methods: ["POST"], middlewares: [optionalCustomer] },
  {
    matcher: "/store/customers/me/order-summaries",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
];
