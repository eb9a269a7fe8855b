import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { EngineUnavailableError, INDEX_NOT_FOUND } from "../client/engine-error";
import type { PlannableDefinition } from "../index-plan";
import type { MeilisearchProvider } from "../meilisearch-provider";

/** What is wrong with a document; every other failure of a write is the engine's own, and passes. */
const DOCUMENT_FAULTS = new Set([
  "invalid_document_fields",
  "invalid_document_id",
  "malformed_payload",
  "max_fields_limit_exceeded",
  "missing_document_id",
  "payload_too_large",
]);

export interface Refused {
  id: string;
  reason: string;
}

/**
 * Writes documents and waits until the engine has them. One that it refuses does not keep the others out.
 * @returns those refused
 * @throws {EngineUnavailableError} for every failure that is not a document's; {MedusaError} not_found when there is
 *   no such index
 */
export async function writeDocuments(
  engine: MeilisearchProvider,
  index: string,
  definition: PlannableDefinition,
  documents: readonly SearchTypes.SearchDocument[],
): Promise<Refused[]> {
  if (documents.length === 0) {
    return [];
  }
  const fault = await faultOf(() => engine.write(index, definition, documents), engine);
  if (fault === null) {
    return [];
  }
  const [only] = documents;
  if (only && documents.length === 1) {
    return [{ id: String(only[definition.primary_key]), reason: fault }];
  }
  const half = Math.ceil(documents.length / 2);
  return [
    ...(await writeDocuments(engine, index, definition, documents.slice(0, half))),
    ...(await writeDocuments(engine, index, definition, documents.slice(half))),
  ];
}

/** Null when all is well. */
async function faultOf(
  write: () => Promise<SearchTypes.SearchTask>,
  engine: MeilisearchProvider,
): Promise<string | null> {
  try {
    const { status, error } = await engine.waitForTask(await write());
    if (status !== "failed") {
      return null;
    }
    if (DOCUMENT_FAULTS.has(error?.code ?? "")) {
      return error?.message ?? "refused";
    }
    if (error?.code === INDEX_NOT_FOUND) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, error.message);
    }
    throw new EngineUnavailableError(`a write failed: ${error?.message}`);
  } catch (error) {
    // What this provider itself refuses has no code of the engine's.
    const isRefused =
      error instanceof MedusaError &&
      error.type !== MedusaError.Types.NOT_FOUND &&
      (error.code === undefined || DOCUMENT_FAULTS.has(error.code));
    if (!isRefused || error instanceof EngineUnavailableError) {
      throw error;
    }
    return error.message;
  }
}
