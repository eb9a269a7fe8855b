import type { SearchTypes } from "@medusajs/framework/types";

type Seed = SearchTypes.SearchIndexDefinition["seed"];

let report: ((documents: number) => void) | null = null;

/** Reports how many documents seeds have made in this process; null to stop. */
export function onSeeded(listener: ((documents: number) => void) | null): void {
  report = listener;
}

/** A seed that says how far it is. */
export function countingSeed(seed: Seed): Seed {
  return async function* counting(context) {
    for await (const mutations of seed(context)) {
      for (const mutation of mutations) {
        if (mutation.action === "upsert" && !context.catchup) report?.(mutation.documents.length);
      }
      yield mutations;
    }
  };
}
