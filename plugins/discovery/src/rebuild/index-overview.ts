import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { AdminIndexOverview } from "./admin-index-overview";
import type { DiscoveryModuleService } from "../modules/discovery/service";

/** The indexes with their sizes, and the latest rebuilding. */
export async function indexOverview(container: MedusaContainer): Promise<AdminIndexOverview> {
  const search = container.resolve(Modules.SEARCH);
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  const [indexes, [latest]] = await Promise.all([
    search.listIndexes(),
    service.listIndexRebuilds({}, { take: 1, order: { created_at: "DESC" } }),
  ]);
  const ready = indexes.filter(({ status }) => status !== "pending");
  const sizes = await search.searchMany(
    ready.map(({ name }) => ({
      entity: name,
      fields: ["id"],
      pagination: { take: 0 },
      search_options: { count: "exact" as const },
    })),
  );
  const sizeOf = new Map(ready.map(({ name }, place) => [name, sizes[place]?.metadata.count ?? 0]));
  return {
    indexes: indexes.map(({ name, status, provider }) => ({
      name,
      status,
      provider,
      documents: sizeOf.get(name) ?? 0,
    })),
    rebuild: latest
      ? {
          id: latest.id,
          status: latest.status,
          done: latest.done,
          total: latest.total,
          error: latest.error,
          started_at: new Date(latest.created_at).toISOString(),
          finished_at: latest.finished_at ? new Date(latest.finished_at).toISOString() : null,
        }
      : null,
  };
}
