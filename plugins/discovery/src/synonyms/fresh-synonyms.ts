import type { MedusaContainer } from "@medusajs/framework/types";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { replaceSynonyms } from "./current-synonyms";
import { MOST_GROUPS } from "./synonym-limits";

/** How long a process uses its list before it looks for the changes of another one, milliseconds. */
const KEEP_MS = 5_000;

let readAt = 0;
let reading: Promise<void> | null = null;
let latest = "";

/** Makes `currentSynonyms` at most five seconds old. A list that cannot be read is no reason to refuse a search. */
export async function freshSynonyms(container: MedusaContainer): Promise<void> {
  if (Date.now() - readAt < KEEP_MS) return;
  reading ??= readSynonyms(container)
    .catch(() => undefined)
    .finally(() => {
      reading = null;
    });
  await reading;
}

/** Reads the operator's list now. @throws what the database throws */
export async function readSynonyms(container: MedusaContainer): Promise<void> {
  readAt = Date.now();
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  const groups = await service.listSearchSynonyms(
    {},
    { select: ["id", "terms", "is_mutual"], take: MOST_GROUPS, order: { id: "ASC" } },
  );
  const list = groups.map(({ terms, is_mutual }) => ({ terms, is_mutual }));
  const text = JSON.stringify(list);
  if (text === latest) return;
  latest = text;
  replaceSynonyms(list);
}
