import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { changeAllocationWorkflow } from "./change-allocation";

/** Late shares that one run looks at; the rest wait for the next. */
const BATCH = 500;

/**
 * Ends the offers whose deadline is before `now`, one allocation at a time. Two runs at once, or a run that is
 * killed, end each offer once.
 *
 * @returns the number of allocations that had late offers
 */
export async function expireWorkOffers(container: MedusaContainer, now: Date): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const late = (await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocationShares(
      { status: "offered", answer_by: { $lte: now } },
      { select: ["id", "allocation_id", "cooperative_id"], take: BATCH, order: { answer_by: "ASC" } },
    )) as unknown as { allocation_id: string; cooperative_id: string }[];
  const allocations = new Map(
    late.map(({ allocation_id, cooperative_id }) => [allocation_id, cooperative_id]),
  );
  for (const [id, cooperative_id] of allocations) {
    const input = { id, cooperative_id, command: { type: "expire" as const }, actor: SYSTEM_ACTOR };
    const { errors } = await changeAllocationWorkflow(container).run({ input, throwOnError: false });
    if (errors?.length) logger.warn(`offers of ${id} could not be ended: ${errors[0]?.error.message}`);
  }
  return allocations.size;
}
