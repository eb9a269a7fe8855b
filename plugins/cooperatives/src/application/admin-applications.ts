import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { AdminApplicationView, ApplicationRowView } from "@pasar-sentra/wire/application";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { APPLICATION_STATUSES, applicationStatusMachine } from "@pasar-sentra/wire/states/application-status";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { applicationNotFound } from "./application-by-token";
import { APPLICATION_KINDS } from "@pasar-sentra/wire/application-kind";
import { applicationView } from "./application-view";

export const applicationsQuerySchema = z
  .object({
    status: z.enum(APPLICATION_STATUSES).optional(),
    kind: z.enum(APPLICATION_KINDS).optional(),
    q: z.string().trim().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict();

/** One page of the queue: longest waiting first among those of a status, drafts only when they are asked for. */
export async function listAdminApplications(
  container: MedusaContainer,
  { status, kind, q, limit, offset }: z.output<typeof applicationsQuerySchema>,
) {
  const [rows, count] = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listAndCountApplications(
      {
        status: status ?? APPLICATION_STATUSES.filter((each) => each !== "draft"),
        ...(kind ? { kind } : {}),
        ...(q ? { q } : {}),
      },
      { order: { submitted_at: "ASC", id: "ASC" }, take: limit, skip: offset },
    );
  const applications = rows.map(
    (row): ApplicationRowView => ({
      id: row.id,
      kind: row.kind,
      status: row.status,
      name: row.name,
      nib: row.nib,
      contact_name: row.contact_name,
      submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
      created_at: new Date(row.created_at).toISOString(),
    }),
  );
  return { applications, count, limit, offset };
}

/** @throws RefusalError 404 */
export async function readAdminApplication(
  container: MedusaContainer,
  id: string,
): Promise<AdminApplicationView> {
  const [row] = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listApplications({ id }, { relations: ["files", "changes"], take: 1 });
  if (!row) throw applicationNotFound();
  const [[cooperative], operators] = await Promise.all([
    row.cooperative_id
      ? container
          .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
          .listCooperatives({ id: row.cooperative_id }, { select: ["id", "slug", "legal_name"], take: 1 })
      : [],
    operatorNames(
      container,
      row.changes.map(({ actor_id }) => actor_id),
    ),
  ]);
  const place = (row.answers as { place?: { area_code: string } }).place;
  return {
    ...applicationView(row),
    id: row.id,
    name: row.name,
    nib: row.nib,
    area: place ? knownArea(place.area_code) : null,
    cooperative: cooperative
      ? { id: cooperative.id, slug: cooperative.slug, legal_name: cooperative.legal_name }
      : null,
    cooperative_answer: row.cooperative_answer,
    cooperative_answer_by: row.cooperative_answer_by,
    cooperative_answer_reason: row.cooperative_answer_reason,
    history: [...row.changes]
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .map(({ id, action, to_status, actor_type, actor_id, actor_name, reason, created_at }) => ({
        id,
        action,
        to_status,
        actor_type,
        actor_name: actor_name ?? operators.get(actor_id ?? "") ?? null,
        reason,
        created_at: new Date(created_at).toISOString(),
      })),
    allowed_actions: allowedActions(applicationStatusMachine, row.status).filter(
      (action) => action !== "submit",
    ),
  };
}

async function operatorNames(
  container: MedusaContainer,
  ids: (string | null)[],
): Promise<Map<string, string>> {
  const users = ids.flatMap((id) => (id?.startsWith("user_") ? id : []));
  if (users.length === 0) return new Map();
  const rows = await container.resolve(Modules.USER).listUsers({ id: users }, { select: ["id", "email"] });
  return new Map(rows.map(({ id, email }) => [id, email]));
}
