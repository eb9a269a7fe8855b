import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { SENTRA_MODULE } from "../modules/sentra";
import type { SentraModuleService } from "../modules/sentra/service";
import { type CooperativeInput, cooperativeInputSchema } from "./registration/cooperative-input";

/** The cooperative as later steps need it. */
export interface RegisteredCooperative {
  id: string;
  slug: string;
  legal_name: string;
  address: string;
  postal_code: string | null;
  area_code: string;
}

/** The row of the cooperative: the one that has the slug, else a new one in status `applied`. */
export const ensureCooperativeStep = createStep(
  "ensure-cooperative",
  async (input: CooperativeInput, { container }) => {
    const registration = parseInput(cooperativeInputSchema, input);
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    const [known] = await service.listCooperatives({ slug: registration.slug });
    if (known) return new StepResponse<RegisteredCooperative, string | null>(known, null);
    const sentra = container.resolve<SentraModuleService>(SENTRA_MODULE);
    const [home] = await sentra.listSentras({ slug: registration.sentra_slug }, { select: ["id"] });
    if (!home) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `sentra_slug: there is no sentra "${registration.sentra_slug}"`,
      );
    }
    const created = await service.createCooperatives(registration);
    return new StepResponse<RegisteredCooperative, string | null>(created, created.id);
  },
  async (createdId, { container }) => {
    if (!createdId) return;
    await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).deleteCooperatives(createdId);
  },
);
