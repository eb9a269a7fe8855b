import { onSynonyms } from "../../../synonyms/current-synonyms";

/** Milliseconds that a new list waits for a newer one. */
const GATHER_MS = 200;

/**
 * Has every new list of synonyms taught to the engine, once. The list of the moment is left out: it is empty before
 * the operator's was read, and indexes are made with the one of their own moment anyway.
 */
export function teachSynonyms(teach: () => Promise<void>): void {
  let isFirst = true;
  let taught = "";
  let isWaiting = false;
  onSynonyms((groups) => {
    const list = JSON.stringify(groups);
    if (isFirst || list === taught) {
      isFirst = false;
      return;
    }
    taught = list;
    if (isWaiting) {
      return;
    }
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      void teach();
    }, GATHER_MS).unref();
  });
}
