import type { SearchTypes } from "@medusajs/framework/types";
import { EngineUnavailableError } from "../client/engine-error";
import type { PlannableDefinition } from "../index-plan";
import type { MeilisearchProvider } from "../meilisearch-provider";

/** What is wrong with a document; every other failure of a write is the engine's own, and passes. */
const DOCUMENT_FAULTS = new Set([
  "document_fields_limit_reached",
  "invalid_document_fields",
  "invalid_document_geo_field",
  "invalid_document_id",
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
 * @throws {EngineUnavailableError} for every failure that is not a document's
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
    throw new EngineUnavailableError(`a write failed: ${error?.message}`);
  } catch (error) {
    const { type, message } = error as { type?: string; message: string };
    if (error instanceof EngineUnavailableError || type === undefined) {
      throw error;
    }
    return message;
  }
}
