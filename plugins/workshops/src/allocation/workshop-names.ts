import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Workshop names by member id; one SQL statement, none without ids. */
export async function workshopNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "workshop_name"],
    filters: { id: [...new Set(ids)] },
  });
  return new Map(data.map(({ id, workshop_name }) => [id, workshop_name]));
}
