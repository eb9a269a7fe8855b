import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import type { CooperativeCard } from "@pasar-sentra/wire/directory";
import { CARD_FIELDS, type CardRow, toCooperativeCards } from "./cooperative-cards";

export const cooperativesQuerySchema = z
  .object({
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(24),
  })
  .strict();

export type CooperativesQuery = z.output<typeof cooperativesQuerySchema>;

/** Approved cooperatives by name, a page at a time. */
export async function listCooperatives(
  container: MedusaContainer,
  { cursor, limit }: CooperativesQuery,
  locale: string,
): Promise<{ cooperatives: CooperativeCard[]; next_cursor: string | null }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: CARD_FIELDS,
    filters: { status: "approved", ...after(cursor) },
    pagination: { take: limit + 1, skip: 0, order: { legal_name: "ASC", id: "ASC" } },
  });
  const rows = (data as CardRow[]).slice(0, limit);
  const last = rows.at(-1);
  return {
    cooperatives: await toCooperativeCards(container, rows, locale),
    next_cursor:
      last && data.length > limit ? encodeRowCursor({ value: last.legal_name, id: last.id }) : null,
  };
}

function after(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const { value, id } = decodeRowCursor(cursor);
  return { $or: [{ legal_name: { $gt: value } }, { legal_name: value, id: { $gt: id } }] };
}
