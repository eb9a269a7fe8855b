import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { found } from "@pasar-sentra/foundation/http/found";
import { CAPACITY_MODULE } from "../modules/capacity";
import type { CapacityModuleService } from "../modules/capacity/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import type { DeclareCapacityInput } from "./capacity-input";
import { productScope, unitScope } from "./production-plan";

/** Declarations that one member may have, of all times. */
const MOST_DECLARATIONS = 500;

export interface Declaration extends Omit<DeclareCapacityInput, "member_id"> {
  cooperative_id: string;
  member_id: string;
  actor: HistoryActor;
}

/**
 * Declares what a member can make from a day on. The same day's declaration is replaced, an earlier one stays as
 * history, and it is unique in the database: two at once leave one.
 *
 * @throws MedusaError `not_found` for a product of another cooperative
 */
export async function declareCapacity(container: MedusaContainer, declaration: Declaration): Promise<void> {
  const { cooperative_id, member_id, product_id, weekly_quantity, actor } = declaration;
  const service = container.resolve<CapacityModuleService>(CAPACITY_MODULE);
  const unit =
    product_id === null ? declaration.unit : await unitOfProduct(container, cooperative_id, product_id);
  const scope = product_id === null ? unitScope(unit as string) : productScope(product_id);
  const [, count] = await service.listAndCountDeclaredCapacities({ member_id }, { take: 1, select: ["id"] });
  if (count >= MOST_DECLARATIONS) {
    throw new RefusalError(
      409,
      "too_many_declarations",
      `At most ${MOST_DECLARATIONS} declarations of one member`,
    );
  }
  await service.putDeclaration({
    cooperative_id,
    member_id,
    scope,
    unit: unit as string,
    product_id,
    weekly_quantity,
    effective_from: declaration.effective_from ?? toIsoDay(dayInJakarta(new Date())),
    ...actor,
  });
}

interface ProductRow {
  cooperative: { id: string } | null;
  variants: { supply_terms: { unit: string } | null }[];
}

async function unitOfProduct(container: MedusaContainer, cooperativeId: string, id: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["cooperative.id", "variants.supply_terms.unit"],
    filters: { id },
  });
  const product = data[0] as unknown as ProductRow | undefined;
  const own = product?.cooperative?.id === cooperativeId ? product : null;
  const unit = found(own, "Product").variants.find(({ supply_terms }) => supply_terms)?.supply_terms?.unit;
  if (!unit)
    throw new RefusalError(400, "invalid_data", "product_id: has no supply terms", { field: "product_id" });
  return unit;
}
