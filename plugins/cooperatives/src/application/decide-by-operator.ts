import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { approveCooperativeApplicationWorkflow } from "./workflows/approve-cooperative";
import { approveWorkshopApplicationWorkflow } from "./workflows/approve-workshop";
import { decide } from "./workflows/decide-application";
import { applicationNotFound } from "./application-by-token";
import type { Decision } from "./decision-input";
import type { ApplicationNews } from "./messages/application-message";
import { tellApplicant } from "./tell-applicant";

/** What the applicant is told of; that somebody looks at it is no news. */
const NEWS: Partial<Record<Decision["action"], ApplicationNews>> = {
  return: "returned",
  approve: "approved",
  reject: "rejected",
};

/**
 * Does what an operator decided and tells the applicant.
 *
 * @throws RefusalError 404; ForbiddenTransitionError or RefusalError (409) when it was decided already
 */
export async function decideByOperator(
  container: MedusaContainer,
  id: string,
  { action, reason, sentra_slug }: Decision,
  userId: string,
): Promise<void> {
  const [application] = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listApplications({ id }, { take: 1 });
  if (!application) throw applicationNotFound();
  const actor = await operator(container, userId);
  if (action !== "approve") await decide(container, { id, action, reason, actor });
  else if (application.kind === "workshop") {
    await approveWorkshopApplicationWorkflow(container).run({ input: { id, reason, actor } });
  } else {
    await approveCooperativeApplicationWorkflow(container).run({ input: { id, reason, sentra_slug, actor } });
  }
  const news = NEWS[action];
  if (news) await tellApplicant(container, application, news, reason);
}

async function operator(container: MedusaContainer, userId: string): Promise<HistoryActor> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: userId }, { select: ["email"], take: 1 });
  return { actor_type: "user", actor_id: userId, actor_name: user?.email ?? null, on_behalf_of: null };
}
