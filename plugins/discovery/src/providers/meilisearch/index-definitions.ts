import { MedusaError } from "@medusajs/framework/utils";
import { type IndexPlan, type PlannableDefinition, planIndex } from "./index-plan";

/** Remembers what each physical index was made of: the Search Module does not say when it deletes documents. */
export interface IndexDefinitions {
  /** Null for an index that was never made, or is gone. */
  get(name: string): Promise<PlannableDefinition | null>;
  set(name: string, definition: PlannableDefinition): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
}

/** For one process alone. */
export class DefinitionsInMemory implements IndexDefinitions {
  readonly #definitions = new Map<string, PlannableDefinition>();

  async get(name: string): Promise<PlannableDefinition | null> {
    return this.#definitions.get(name) ?? null;
  }

  async set(name: string, definition: PlannableDefinition): Promise<void> {
    this.#definitions.set(name, definition);
  }

  async remove(name: string): Promise<void> {
    this.#definitions.delete(name);
  }

  async names(): Promise<string[]> {
    return [...this.#definitions.keys()];
  }
}

/** @throws {MedusaError} not_found for an index that was never made */
export async function readPlan(definitions: IndexDefinitions, name: string): Promise<IndexPlan> {
  const definition = await definitions.get(name);
  if (!definition) {
    const known = (await definitions.names()).join(", ") || "(none)";
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The Meilisearch provider has no index "${name}". Known indexes: ${known}`,
    );
  }
  return planIndex(definition);
}
