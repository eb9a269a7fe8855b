import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { freeSlug, slugFromName } from "../application-slug";
import { refuseDuplicates } from "../duplicates";
import type { CooperativeAnswers } from "../section-schemas";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../../modules/application";
import type { ApplicationModuleService } from "../../modules/application/service";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeModuleService } from "../../modules/cooperative/service";
import type { CooperativeInput } from "../../cooperative/registration/cooperative-input";
import type { MemberInput } from "../../cooperative/registration/member-input";
import { applicationStatusMachine } from "@pasar-sentra/wire/states/application-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import type { ApproveApplicationInput } from "./approve-application-input";

export interface PreparedApproval {
  registration: CooperativeInput;
  members: MemberInput[];
}

/**
 * What the approval will write. Keeps the slug on the application first, so that an approval that was killed
 * half-way finds its own cooperative again and no other.
 *
 * @throws ForbiddenTransitionError (409) in a status that cannot be approved; RefusalError 409 for a duplicate
 */
export const prepareApprovalStep = createStep(
  "prepare-application-approval",
  async ({ id, sentra_slug }: ApproveApplicationInput, { container }) => {
    const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE);
    const application = await service.retrieveApplication(id);
    nextState(applicationStatusMachine, application.status, "approve");
    const { registration, place, product, members, bank } =
      application.answers as unknown as CooperativeAnswers;
    const slug = application.cooperative_slug ?? (await newSlug(container, registration.legal_name));
    if (!(await isOwn(container, slug, registration.nib))) {
      const { nib, nik_koperasi } = registration;
      await refuseDuplicates(container, {
        id,
        kind: "cooperative",
        nib,
        nik_koperasi,
        members: members.members,
      });
    }
    await service.updateApplications({ id, cooperative_slug: slug });
    return new StepResponse<PreparedApproval>({
      registration: {
        ...registration,
        ...product,
        ...bank,
        slug,
        sentra_slug: sentra_slug ?? place.sentra_slug,
        area_code: place.area_code,
        address: place.address,
        postal_code: place.postal_code,
        whatsapp: application.contact_phone,
      },
      members: members.members,
    });
  },
);

async function newSlug(container: MedusaContainer, name: string): Promise<string> {
  const base = slugFromName(name);
  const taken = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives({ slug: { $like: `${base}%` } }, { select: ["slug"], take: 1_000 });
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}

/** Whether an approval before this one has made the cooperative. @throws RefusalError when the slug went to another */
async function isOwn(container: MedusaContainer, slug: string, nib: string): Promise<boolean> {
  const [known] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives({ slug }, { select: ["nib"], take: 1 });
  if (known && known.nib !== nib) {
    throw new RefusalError(409, "slug_taken", `Another cooperative has the address "${slug}" by now`);
  }
  return known !== undefined;
}
