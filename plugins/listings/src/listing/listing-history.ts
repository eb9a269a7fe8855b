import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { ListingChangeView } from "@pasar-sentra/wire/listing";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { reasonFor } from "./rule-reason";

export const historyQuerySchema = z
  .object({
    kind: z.enum(["price", "stock", "terms", "text", "state"]).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

/** Who changed what and when, newest first, keyset paged. */
export async function readListingHistory(
  container: MedusaContainer,
  productId: string,
  { kind, cursor, limit }: z.output<typeof historyQuerySchema>,
  locale: Locale,
): Promise<{ changes: ListingChangeView[]; next_cursor: string | null }> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const rows = await service.listListingChanges(
    {
      product_id: productId,
      ...(kind ? { kind } : {}),
      ...(cursor ? { id: { $lt: decodeRowCursor(cursor).id } } : {}),
    },
    { order: { id: "DESC" }, take: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    changes: page.map((row) => ({
      id: row.id,
      at: new Date(row.created_at).toISOString(),
      kind: row.kind,
      variant: row.variant_title,
      field: row.field,
      from: row.old_value,
      to: row.new_value,
      reason: reasonFor(row, locale),
      rule: row.rule,
      actor_type: row.actor_type,
      actor_name: row.actor_name,
      on_behalf_of: row.on_behalf_of,
    })),
    next_cursor: last ? encodeRowCursor({ value: "", id: last.id }) : null,
  };
}
