import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { ProducerModuleService } from "../../modules/producer/service";
import { memberElsewhere } from "../change-staff";
import type { JoiningAccount } from "./create-producer-account";

export interface Joined {
  staff_id: string;
  account_id: string;
  cooperative_id: string;
}

/** Uses up the invitation and makes the staff row, in one transaction of the module. Nothing to undo: it comes last. */
export const joinCooperativeStep = createStep(
  "join-cooperative",
  async (input: { invitation_id: string; account: JoiningAccount }, { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    const { invitation_id, account } = input;
    const staff_id = await service
      .joinByInvitation({
        invitation_id,
        account_id: account.id,
        account_name: account.name,
        now: new Date(),
      })
      .catch((error: unknown) => {
        if (!isUniqueViolation(error)) throw error;
        throw isUniqueViolation(error, "cooperative_id")
          ? new RefusalError(409, "already_staff", "This account works for the cooperative already")
          : memberElsewhere();
      });
    if (!staff_id) {
      throw new RefusalError(410, "invitation_accepted", "This invitation is not open any more");
    }
    const { cooperative_id } = await service.retrieveProducerStaff(staff_id, { select: ["cooperative_id"] });
    return new StepResponse<Joined>({ staff_id, account_id: account.id, cooperative_id });
  },
);
