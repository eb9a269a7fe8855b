import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { type SupplyTermsInput, supplyTermsInputSchema } from "./supply-terms-input";

export interface SetSupplyTermsInput {
  terms: SupplyTermsInput[];
}

/** Most variants that one call sets; split longer lists. */
const MOST_TERMS = 5_000;

const inputSchema = z.object({
  terms: z
    .array(supplyTermsInputSchema)
    .min(1)
    .max(MOST_TERMS)
    .refine(
      (terms) => new Set(terms.map((term) => term.variant_id)).size === terms.length,
      "names a variant twice",
    ),
});

const setTermsStep = createStep(
  "set-supply-terms",
  async (input: SetSupplyTermsInput, { container }) => {
    const { terms } = parseInput(inputSchema, input);
    const variantIds = terms.map(({ variant_id }) => variant_id);
    await refuseUnknownVariants(container, variantIds);
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    const before = await service.listSupplyTerms({ variant_id: variantIds }, { take: variantIds.length });
    const idOf = new Map(before.map(({ id, variant_id }) => [variant_id, id]));
    const changed = terms.flatMap((term) => {
      const id = idOf.get(term.variant_id);
      return id ? [{ ...term, id }] : [];
    });
    if (changed.length > 0) await service.updateSupplyTerms(changed);
    const created = await service.createSupplyTerms(terms.filter(({ variant_id }) => !idOf.has(variant_id)));
    const done = { before, createdIds: created.map(({ id }) => id) };
    return new StepResponse(variantIds, done);
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    if (done.createdIds.length > 0) await service.deleteSupplyTerms(done.createdIds);
    if (done.before.length > 0) await service.updateSupplyTerms(done.before);
  },
);

async function refuseUnknownVariants(container: MedusaContainer, ids: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id"],
    filters: { id: ids },
    pagination: { take: ids.length, skip: 0 },
  });
  const known = new Set(data.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `variant_id: there is no variant "${unknown}"`);
}

/**
 * Sets the terms of variants, all or none: new where there were none, replaced where there were some. Emits
 * `supply_terms.updated` `{ id: <variant id> }` for each.
 *
 * @returns the variant ids
 * @throws MedusaError `invalid_data` naming each wrong field; `not_found` for an unknown variant
 */
export const setSupplyTermsWorkflow = createWorkflow("set-supply-terms", (input: SetSupplyTermsInput) => {
  const variantIds = setTermsStep(input);
  const data = transform(variantIds, (ids) => ids.map((id) => ({ id })));
  emitEventStep({ eventName: "supply_terms.updated", data });
  return new WorkflowResponse(variantIds);
});
