import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { type MemberInput, memberInputSchema } from "../cooperative/registration/member-input";

export interface CreateMembersInput {
  cooperative_id: string;
  members: MemberInput[];
}

/** Most workshops that one call registers. */
const MOST_MEMBERS = 1_000;

const inputSchema = z.object({
  cooperative_id: z.string().min(1),
  members: z.array(memberInputSchema).max(MOST_MEMBERS),
});

const createMembersStep = createStep(
  "create-members",
  async (input: CreateMembersInput, { container }) => {
    const { cooperative_id, members } = parseInput(inputSchema, input);
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    await service.retrieveCooperative(cooperative_id, { select: ["id"] });
    const known = await service.listMembers({ cooperative_id }, { select: ["id", "workshop_name"] });
    const names = new Set(known.map(({ workshop_name }) => workshop_name));
    const missing = members.filter(
      ({ workshop_name }) => !names.has(workshop_name) && names.add(workshop_name),
    );
    const created = await service.createMembers(missing.map((member) => ({ ...member, cooperative_id })));
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).deleteMembers(ids);
  },
);

/**
 * Registers workshops with their cooperative; those whose name is already there are left as they are.
 *
 * @returns ids of the members that are new
 * @throws MedusaError `invalid_data` naming each wrong field; `not_found` for an unknown cooperative
 */
export const createMembersWorkflow = createWorkflow("create-members", (input: CreateMembersInput) => {
  return new WorkflowResponse(createMembersStep(input));
});
