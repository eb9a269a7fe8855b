import type { TaskQueue } from "../client/task-queue";
import { EngineUnavailableError, mayBeTooLarge } from "../client/engine-error";
import { KEY } from "../index-plan";
import type { MeilisearchOptions } from "../options";
import { invalid } from "../refusal";
import { inBatches } from "./batches";
import type { EngineDocument } from "./engine-document";

/**
 * Sends documents in batches; one that the engine finds too large is halved and sent again, since its limit is its
 * operator's to set.
 * @returns the engine's numbers of the writes
 * @throws {MedusaError} invalid_data when a single document is too large
 */
export async function sendDocuments(
  tasks: TaskQueue,
  indexUid: string,
  documents: EngineDocument[],
  { batchDocuments, batchBytes }: Pick<MeilisearchOptions, "batchDocuments" | "batchBytes">,
): Promise<number[]> {
  const uids: number[] = [];
  for (const batch of inBatches(documents, { documents: batchDocuments, bytes: batchBytes })) {
    uids.push(...(await sendBatch(tasks, indexUid, batch)));
  }
  return uids;
}

async function sendBatch(tasks: TaskQueue, indexUid: string, batch: EngineDocument[]): Promise<number[]> {
  try {
    const uid = await tasks.enqueue((client) =>
      client.index(indexUid).addDocuments(batch, { primaryKey: KEY }),
    );
    return [uid];
  } catch (error) {
    if (!mayBeTooLarge(error) || (batch.length === 1 && error instanceof EngineUnavailableError)) {
      throw error;
    }
  }
  if (batch.length === 1) {
    return invalid(`Document ${String(batch[0]?.[KEY])} is larger than Meilisearch accepts`);
  }
  const half = Math.ceil(batch.length / 2);
  return [
    ...(await sendBatch(tasks, indexUid, batch.slice(0, half))),
    ...(await sendBatch(tasks, indexUid, batch.slice(half))),
  ];
}
