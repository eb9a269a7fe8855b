import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { type SynonymInput, synonymInputSchema, synonymKey } from "../synonyms/synonym-input";
import { MOST_GROUPS } from "../synonyms/synonym-limits";

/** Emitted when the operator's synonyms have changed; its data is `{ id }` of the group. */
export const SYNONYMS_CHANGED = "search_synonyms.changed";

export interface WriteSearchSynonymInput {
  /** Null for a new group. */
  id: string | null;
  synonym: unknown;
}

type Row = SynonymInput & { key: string };

interface Written {
  id: string;
  /** Null for a new group. */
  before: Row | null;
}

const serviceOf = (container: MedusaContainer): DiscoveryModuleService => container.resolve(DISCOVERY_MODULE);

const writeStep = createStep(
  "write-search-synonym",
  async ({ id, synonym }: WriteSearchSynonymInput, { container }): Promise<StepResponse<string, Written>> => {
    const service = serviceOf(container);
    const input = parseInput(synonymInputSchema, synonym);
    const row = { ...input, key: synonymKey(input.terms) };
    await refuseTheSame(service, id, row.key);
    if (id === null) {
      const [, count] = await service.listAndCountSearchSynonyms({}, { take: 1 });
      if (count >= MOST_GROUPS) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `there are ${MOST_GROUPS} groups already; merge or delete some first`,
          "synonyms_full",
        );
      }
      const created = await service.createSearchSynonyms(row);
      return new StepResponse(created.id, { id: created.id, before: null });
    }
    const [before] = await service.listSearchSynonyms({ id }, { take: 1 });
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Synonym was not found");
    await service.updateSearchSynonyms({ id, ...row });
    const { key, terms, is_mutual, note } = before;
    return new StepResponse(id, { id, before: { key, terms, is_mutual, note } });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = serviceOf(container);
    if (done.before) await service.updateSearchSynonyms({ id: done.id, ...done.before });
    else await service.deleteSearchSynonyms(done.id);
  },
);

/** Two requests at once are told apart by the unique index, which answers with an error of the same kind. */
async function refuseTheSame(service: DiscoveryModuleService, id: string | null, key: string): Promise<void> {
  const [same] = await service.listSearchSynonyms({ key }, { take: 1 });
  if (same && same.id !== id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "terms: a group of these terms is there already",
      "synonym_exists",
    );
  }
}

/**
 * Adds a group of synonyms or replaces one, and emits `SYNONYMS_CHANGED`.
 *
 * @returns the id of the group
 * @throws MedusaError `invalid_data` naming each wrong field, or for a group that is there already; `not_found`
 */
export const writeSearchSynonymWorkflow = createWorkflow(
  "write-search-synonym",
  (input: WriteSearchSynonymInput) => {
    const id = writeStep(input);
    emitEventStep({ eventName: SYNONYMS_CHANGED, data: { id } });
    return new WorkflowResponse(id);
  },
);
