import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";

/** The operator who asks, by name where there is one, for the history. */
export async function operatorActor(req: AuthenticatedMedusaRequest): Promise<HistoryActor> {
  const id = req.auth_context.actor_id;
  const [user] = await req.scope
    .resolve(Modules.USER)
    .listUsers({ id }, { select: ["first_name", "last_name", "email"], take: 1 });
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  return { actor_type: "user", actor_id: id, actor_name: name || user?.email || null, on_behalf_of: null };
}
