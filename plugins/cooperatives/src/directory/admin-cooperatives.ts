import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { COOPERATIVE_STATUSES } from "@pasar-sentra/wire/states/cooperative-status";
import { memberCounts } from "./member-counts";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";

export const adminCooperativesQuerySchema = z
  .object({
    status: z.enum(COOPERATIVE_STATUSES).optional(),
    q: z.string().trim().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict();

export type AdminCooperativesQuery = z.output<typeof adminCooperativesQuerySchema>;

const FIELDS = [
  "id",
  "slug",
  "legal_name",
  "sentra_slug",
  "area_code",
  "status",
  "status_changed_at",
  "created_at",
];

/** One page of all cooperatives for the operator, newest first, with the number that fit the filters. */
export async function listAdminCooperatives(
  container: MedusaContainer,
  { status, q, limit, offset }: AdminCooperativesQuery,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "cooperative",
    fields: FIELDS,
    filters: { ...(status ? { status } : {}), ...(q ? { q } : {}) },
    pagination: { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  });
  const members = await memberCounts(
    container,
    data.map(({ id }) => id),
  );
  const cooperatives = data.map((row) => ({
    ...row,
    area: knownArea(row.area_code),
    member_count: members.get(row.id) ?? 0,
  }));
  return { cooperatives, count: metadata?.count ?? data.length, limit, offset };
}
