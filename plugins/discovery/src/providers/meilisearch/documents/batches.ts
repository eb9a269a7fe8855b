import type { EngineDocument } from "./engine-document";

/** Consecutive parts that hold at most so many documents and bytes; a document larger than that is a part of its own. */
export function* inBatches(
  documents: readonly EngineDocument[],
  limits: { documents: number; bytes: number },
): Generator<EngineDocument[]> {
  let batch: EngineDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    const size = Buffer.byteLength(JSON.stringify(document), "utf8") + 1;
    if (batch.length > 0 && (batch.length >= limits.documents || bytes + size > limits.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(document);
    bytes += size;
  }
  if (batch.length > 0) {
    yield batch;
  }
}
