import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { SYNONYMS_CHANGED } from "./write-search-synonym";

interface Deleted {
  id: string;
  key: string;
  terms: string[];
  is_mutual: boolean;
  note: string;
}

const deleteStep = createStep(
  "delete-search-synonym",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<string, Deleted | null>> => {
    const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
    const [before] = await service.listSearchSynonyms({ id }, { take: 1 });
    if (!before) return new StepResponse(id, null);
    await service.deleteSearchSynonyms(id);
    const { key, terms, is_mutual, note } = before;
    return new StepResponse(id, { id, key, terms, is_mutual, note });
  },
  async (before, { container }) => {
    if (!before) return;
    const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
    await service.createSearchSynonyms(before);
  },
);

/** Deletes a group of synonyms; one that is gone already counts as deleted. Emits `SYNONYMS_CHANGED`. */
export const deleteSearchSynonymWorkflow = createWorkflow(
  "delete-search-synonym",
  (input: { id: string }) => {
    const id = deleteStep(input);
    emitEventStep({ eventName: SYNONYMS_CHANGED, data: { id } });
    return new WorkflowResponse(id);
  },
);
