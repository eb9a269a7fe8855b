import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { JoiningWorkshops } from "@pasar-sentra/wire/application";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { type ActingProducer, historyActor } from "../staff/acting-producer";
import type { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";
import { applicationNotFound } from "./application-by-token";
import type { WorkshopAnswers } from "./section-schemas";
import { waitingWorkshops } from "./waiting-workshops";

export const cooperativeAnswerSchema = z.object({
  accept: z.boolean(),
  /** The answer that the officer saw, when it is to be changed. */
  seen: z.enum(["accepted", "declined"]).nullish().default(null),
  reason: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((text) => text || null),
});

/** Workshops that want to join the acting cooperative and wait for a decision, newest first. */
export async function listJoiningWorkshops(
  container: MedusaContainer,
  { cooperative }: ActingProducer,
  { cursor, limit }: z.output<typeof pageQuerySchema>,
): Promise<JoiningWorkshops> {
  const [rows, waiting_count] = await Promise.all([
    container.resolve<ApplicationModuleService>(APPLICATION_MODULE).listApplications(
      {
        cooperative_id: cooperative.id,
        kind: "workshop",
        status: ["submitted", "in_review"],
        ...(cursor ? { id: { $lt: decodeRowCursor(cursor).id } } : {}),
      },
      { order: { id: "DESC" }, take: limit + 1 },
    ),
    waitingWorkshops(container, cooperative.id),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    applications: page.map((row) => {
      const { workshop, choice } = row.answers as unknown as WorkshopAnswers;
      const { workshop_name, owner_name, craft, workers, since_year } = workshop;
      return {
        id: row.id,
        status: row.status,
        contact: { name: row.contact_name, phone: row.contact_phone },
        workshop_name,
        owner_name,
        craft,
        workers,
        since_year,
        message: choice.message,
        answer: row.cooperative_answer,
        answer_by: row.cooperative_answer_by,
        answer_reason: row.cooperative_answer_reason,
        submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
      };
    }),
    next_cursor: rows.length > limit && last ? encodeRowCursor({ value: "", id: last.id }) : null,
    waiting_count,
  };
}

/**
 * What the acting cooperative says to a workshop, once for each answer that was seen.
 *
 * @throws RefusalError 404; 409 `application_closed` once the operator has decided, `already_answered` with
 *   `answer`, `by` and `at` when somebody has answered since the officer looked
 */
export async function answerWorkshop(
  container: MedusaContainer,
  acting: ActingProducer,
  id: string,
  { accept, reason, seen }: z.output<typeof cooperativeAnswerSchema>,
): Promise<void> {
  const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE);
  const [row] = await service.listApplications(
    { id, cooperative_id: acting.cooperative.id, kind: "workshop" },
    { select: ["id", "status"], take: 1 },
  );
  if (!row || row.status === "draft") throw applicationNotFound();
  if (row.status !== "submitted" && row.status !== "in_review") throw closed(row.status);
  const answer = accept ? "accepted" : "declined";
  const actor = historyActor(acting);
  const by = acting.account.name;
  if (await service.answerApplication(id, { status: row.status, seen, answer, by, reason, actor })) return;
  throw await answeredMeanwhile(service, id, seen);
}

function closed(status: string): RefusalError {
  return new RefusalError(409, "application_closed", `The application is ${status}`, { status });
}

async function answeredMeanwhile(
  service: ApplicationModuleService,
  id: string,
  seen: string | null,
): Promise<RefusalError> {
  const { status, cooperative_answer, cooperative_answer_by } = await service.retrieveApplication(id, {
    select: ["status", "cooperative_answer", "cooperative_answer_by"],
  });
  if (cooperative_answer === seen) return closed(status);
  const [change] = await service.listApplicationChanges(
    { application_id: id, action: ["cooperative_accepted", "cooperative_declined"] },
    { select: ["created_at"], take: 1, order: { id: "DESC" } },
  );
  const at = change ? new Date(change.created_at).toISOString() : null;
  return new RefusalError(409, "already_answered", `Already answered by ${cooperative_answer_by} at ${at}`, {
    answer: cooperative_answer,
    by: cooperative_answer_by,
    at,
  });
}
