import type { MedusaRequest } from "@medusajs/framework/http";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { StaffRole } from "@pasar-sentra/wire/staff-role";

export type { StaffRole } from "@pasar-sentra/wire/staff-role";

/** Who calls a `/producer` route, for which cooperative, and for which member. Loaded anew for each request. */
export interface ActingProducer {
  account: { id: string; name: string };
  staff_id: string;
  role: StaffRole;
  cooperative: {
    id: string;
    slug: string;
    legal_name: string;
    status: string;
    stock_location_id: string | null;
    shipping_profile_id: string | null;
  };
  /** The member whose work and money this is: a member's own workshop, or the one an officer acts for. */
  member: { id: string; workshop_name: string } | null;
  /** True when an officer or manager acts for `member`. */
  assisted: boolean;
}

const acting = new WeakMap<object, ActingProducer>();

/** For the middleware only: what `actingProducer` answers from now on for this request. */
export function setActingProducer(req: object, value: ActingProducer): void {
  acting.set(req, value);
}

/** @throws RefusalError 401 on a route that the middleware of `/producer/*` does not guard */
export function actingProducer(req: MedusaRequest): ActingProducer {
  const value = acting.get(req);
  if (!value) throw new RefusalError(401, "unauthorized", "Log in first");
  return value;
}

/** @throws RefusalError 403 `role_not_allowed` unless the caller has one of the roles */
export function requireRole({ role }: ActingProducer, ...roles: StaffRole[]): void {
  if (roles.includes(role)) return;
  throw new RefusalError(403, "role_not_allowed", `Only for ${roles.join(" or ")}; you are ${role}`, {
    role,
    allowed_roles: roles,
  });
}

/** For actions of selling. @throws RefusalError 403 `cooperative_not_active` unless it is approved */
export function requireActiveCooperative({ cooperative }: ActingProducer): void {
  if (cooperative.status === "approved") return;
  throw new RefusalError(
    403,
    "cooperative_not_active",
    `The cooperative is ${cooperative.status} and cannot sell at present`,
    { cooperative_status: cooperative.status },
  );
}

export function historyActor({ account, member, assisted }: ActingProducer): HistoryActor {
  return {
    actor_type: "producer",
    actor_id: account.id,
    actor_name: account.name,
    on_behalf_of: assisted && member ? member.workshop_name : null,
  };
}
