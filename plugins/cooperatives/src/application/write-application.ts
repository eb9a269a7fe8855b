import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";
import { applicationStatusMachine } from "@pasar-sentra/wire/states/application-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import { type ApplicationRow, requireEditable } from "./application-by-token";
import { applicationToken } from "./application-token";
import type { newApplicationSchema } from "./contact-input";
import { nibInApplication, refuseDuplicates } from "./duplicates";
import { type CooperativeAnswers, sectionSchema, sectionsOf, type WorkshopAnswers } from "./section-schemas";
import { tellApplicant } from "./tell-applicant";

/** Begins an application and sends the link on which it goes on. @returns the link's token */
export async function beginApplication(
  container: MedusaContainer,
  contact: z.output<typeof newApplicationSchema>,
  locale: Locale,
): Promise<string> {
  const id = generateEntityId(undefined, "joinapp");
  const token = applicationToken(id, foundationOptions(container).receiptSecret);
  const application = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .createApplications({ ...contact, id, locale, token_hash: secretTokenHash(token), answers: {} });
  await tellApplicant(container, application, "begun");
  return token;
}

/**
 * Saves one section of a draft or a returned application.
 *
 * @throws RefusalError 404 for an unknown section or cooperative, 409 `application_closed` or a duplicate;
 * MedusaError `invalid_data` naming each wrong field
 */
export async function saveSection(
  container: MedusaContainer,
  row: ApplicationRow,
  section: string,
  body: unknown,
): Promise<void> {
  requireEditable(row);
  const schema = sectionSchema(row.kind, section);
  if (!schema) throw new RefusalError(404, "section_not_found", "There is no such section");
  const answer = parseInput(schema, body);
  const answers = { ...(row.answers as object), [section]: answer } as Partial<
    CooperativeAnswers & WorkshopAnswers
  >;
  await refuseDuplicates(container, identityOf(row.id, row.kind, { [section]: answer } as typeof answers));
  const columns = {
    name: answers.registration?.legal_name ?? answers.workshop?.workshop_name,
    nib: answers.registration?.nib ?? answers.workshop?.nib,
    cooperative_id: section === "choice" ? await chosenCooperative(container, answers) : undefined,
  };
  const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE);
  const written = await service.writeDraft(row.id, { [section]: answer }, columns).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw nibInApplication();
    throw error;
  });
  if (!written) throw new RefusalError(409, "application_closed", "The application was submitted meanwhile");
}

/**
 * Hands an application in.
 *
 * @throws RefusalError 400 `application_incomplete` with `missing`, 409 for a duplicate; of two applications
 * with one NIB that are handed in at once, one wins
 */
export async function submitApplication(container: MedusaContainer, row: ApplicationRow): Promise<void> {
  const to = nextState(applicationStatusMachine, row.status, "submit");
  const answers = row.answers as Partial<CooperativeAnswers & WorkshopAnswers>;
  const missing = sectionsOf(row.kind).filter((section) => !(section in answers));
  if (missing.length > 0) {
    throw new RefusalError(400, "application_incomplete", `Not filled yet: ${missing.join(", ")}`, {
      missing,
    });
  }
  await refuseDuplicates(container, identityOf(row.id, row.kind, answers));
  const actor = {
    actor_type: "applicant",
    actor_id: null,
    actor_name: row.contact_name,
    on_behalf_of: null,
  };
  const step = { action: "submit", from: row.status, to, actor, reason: null };
  const moved = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .moveApplication(row.id, step, { submitted_at: new Date() })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) throw nibInApplication();
      throw error;
    });
  if (!moved) throw new RefusalError(409, "application_closed", "The application was submitted already");
  await tellApplicant(container, row, "submitted");
}

function identityOf(
  id: string,
  kind: ApplicationRow["kind"],
  { registration, workshop, members }: Partial<CooperativeAnswers & WorkshopAnswers>,
) {
  return {
    id,
    kind,
    nib: registration?.nib ?? workshop?.nib ?? null,
    nik_koperasi: registration?.nik_koperasi,
    members:
      kind === "workshop" ? (workshop ? [{ ...workshop, phone: null }] : []) : (members?.members ?? []),
  };
}

async function chosenCooperative(
  container: MedusaContainer,
  { choice }: Partial<WorkshopAnswers>,
): Promise<string> {
  const [cooperative] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives(
      { slug: choice?.cooperative_slug ?? "", status: "approved" },
      { select: ["id"], take: 1 },
    );
  if (!cooperative) {
    throw new RefusalError(400, "cooperative_not_found", "cooperative_slug: there is no such cooperative", {
      field: "cooperative_slug",
    });
  }
  return cooperative.id;
}
