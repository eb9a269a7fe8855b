import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { EVERYTHING, recordChange } from "../changes/record-change";
import { readSynonyms } from "../synonyms/fresh-synonyms";
import { SYNONYMS_CHANGED } from "../workflows/write-search-synonym";

/** Uses new synonyms at once in this process (others within seconds), and tells caches that any search may differ. */
export default async function useNewSynonyms({ container }: SubscriberArgs): Promise<void> {
  await readSynonyms(container);
  await recordChange(container, new Set([EVERYTHING]));
}

export const config: SubscriberConfig = {
  event: SYNONYMS_CHANGED,
  context: { subscriberId: "discovery-search-synonyms" },
};
