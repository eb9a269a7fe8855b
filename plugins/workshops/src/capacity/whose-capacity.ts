import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { found } from "@pasar-sentra/foundation/http/found";
import type { ActingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** Officers and managers may change everybody's capacity, a member the own. */
export function mayChangeAll({ role }: ActingProducer): boolean {
  return role !== "member";
}

/**
 * The member whose capacity is meant. What a member names is ignored: it is always the own.
 *
 * @throws MedusaError `not_found` for a member of another cooperative; RefusalError 400 when nobody is named
 */
export async function memberMeant(
  container: MedusaContainer,
  acting: ActingProducer,
  named: string | null | undefined,
): Promise<string> {
  if (!mayChangeAll(acting) || (!named && acting.member)) {
    return found(acting.member, "Member").id;
  }
  if (!named)
    throw new RefusalError(400, "invalid_data", "member_id: name the member", { field: "member_id" });
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "member",
    fields: ["id"],
    filters: { id: named, cooperative_id: acting.cooperative.id } as Record<string, unknown>,
  });
  return found(data[0] ?? null, "Member").id;
}
