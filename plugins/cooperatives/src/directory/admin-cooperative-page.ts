import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { cooperativeStatusMachine } from "@pasar-sentra/wire/states/cooperative-status";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";
import { productCounts } from "./product-counts";

/** Most rows of the history that one page shows. */
const MOST_CHANGES = 100;

/** Everything that the operator decides on: the registration, its members, what was done before, what can be done. */
export async function readAdminCooperative(container: MedusaContainer, id: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const [cooperative] = await service.listCooperatives({ id }, { relations: ["members"], take: 1 });
  if (!cooperative) return null;
  const [history, products] = await Promise.all([
    service.listCooperativeStatusChanges(
      { cooperative_id: id },
      { order: { created_at: "DESC" }, take: MOST_CHANGES },
    ),
    productCounts(container, [id]),
  ]);
  const operators = await emails(
    container,
    history.map(({ actor_id }) => actor_id),
  );
  return {
    ...cooperative,
    area: knownArea(cooperative.area_code),
    product_count: products.get(id) ?? 0,
    history: history.map((change) => ({
      ...change,
      actor: operators.get(change.actor_id) ?? change.actor_id,
    })),
    allowed_actions: allowedActions(cooperativeStatusMachine, cooperative.status),
  };
}

/** Who the operators are, by user id. */
async function emails(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: [...new Set(ids)] }, { select: ["id", "email"] });
  return new Map(users.map(({ id, email }) => [id, email]));
}
