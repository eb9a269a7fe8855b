import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { EVERYTHING } from "../changes/record-change";
import { refreshProducts } from "../indexing/product-index-queue";
import { reconcileProductIndex } from "../indexing/reconcile-product-index";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";

/** What was written while a new index was being built went into the old one; it is written once more into the new one. */
export async function replayChanges(container: MedusaContainer, since: number): Promise<void> {
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  const seen = new Set<string>();
  for (let cursor = since; ; ) {
    const changes = await service.changesSince(cursor);
    if (changes.unknown || changes.tags.includes(EVERYTHING)) {
      await reconcileProductIndex(container);
      return;
    }
    // Our own writing is in the log as well: without news, this ends.
    const news = changes.tags.filter((tag) => !seen.has(tag));
    if (news.length === 0) return;
    for (const tag of news) seen.add(tag);
    cursor = changes.cursor;
    await refreshTagged(container, news);
  }
}

async function refreshTagged(container: MedusaContainer, tags: readonly string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const named = (kind: string) =>
    tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));
  const idsOf = async (entity: string, filters: Record<string, string[]>) => {
    if (Object.values(filters).every((values) => values.length === 0)) return [];
    const { data } = await query.graph({ entity, fields: ["id"], filters, withDeleted: true });
    return data.map(({ id }) => id as string);
  };
  const [products, cooperatives] = await Promise.all([
    idsOf("product", { handle: named("product") }),
    idsOf("cooperative", { slug: named("cooperative") }),
  ]);
  await refreshProducts(container, [
    ...products.map((id) => ({ kind: "product" as const, id })),
    ...cooperatives.map((id) => ({ kind: "cooperative" as const, id })),
  ]);
}
