import { randomBytes } from "node:crypto";
import { MAX_VALUE_BYTES } from "../../src/providers/meilisearch/filter/quote";
import { MeilisearchProvider } from "../../src/providers/meilisearch/meilisearch-provider";
import { MeilisearchStub } from "../meilisearch-stub/stub-server";
import type { Capabilities, Harness } from "./subject";

const CAPABILITIES: Capabilities = {
  foldsTexts: true,
  comparesTexts: false,
  matchesPatterns: false,
  missingSatisfiesNot: true,
  comparesBareTimes: true,
  maxFilterBytes: MAX_VALUE_BYTES,
  maxFilterDepth: 15,
  alwaysForgives: true,
  canBeStrictWhileTyping: false,
  countsAnyWord: false,
  knowsStopWords: true,
  highlights: true,
  takesLocales: true,
  scoresWithinOne: true,
  ordersTies: false,
  ordersBackwards: false,
  statsCountMissing: false,
  facetQueryRegardsCase: false,
  maxDepth: 200_000,
  exactFields: true,
  deferred: true,
};

/** The stub always; a real engine when `MEILISEARCH_HOST` names one. */
export function meilisearchHarnesses(): Harness[] {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = process.env;
  return [stubHarness(), ...(host && apiKey ? [serverHarness(host, apiKey)] : [])];
}

function stubHarness(): Harness {
  const stub = new MeilisearchStub();
  return {
    name: "the Meilisearch stub",
    start: async () => {
      await stub.start();
      const provider = new MeilisearchProvider({}, { host: stub.host, apiKey: stub.masterKey });
      return { name: "the Meilisearch stub", capabilities: CAPABILITIES, provider };
    },
    stop: () => stub.stop(),
  };
}

/** In indexes of a prefix of its own, which it deletes again. */
function serverHarness(host: string, apiKey: string): Harness {
  const indexPrefix = `contract_${randomBytes(4).toString("hex")}`;
  const provider = new MeilisearchProvider({}, { host, apiKey, indexPrefix });
  return {
    name: "Meilisearch",
    start: async () => ({ name: "Meilisearch", capabilities: CAPABILITIES, provider }),
    stop: async () => {
      for (const { name } of await provider.listIndexes()) await provider.deleteIndex({ index: name });
      await deleteKeys(host, apiKey, `${indexPrefix}-*`);
    },
  };
}

/** The provider keeps its keys, which other processes use, too. */
async function deleteKeys(host: string, apiKey: string, pattern: string): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const answer = await fetch(new URL("/keys?limit=1000", host), { headers });
  const { results } = (await answer.json()) as { results: { uid: string; indexes: string[] }[] };
  for (const { uid } of results.filter(({ indexes }) => indexes.includes(pattern))) {
    await fetch(new URL(`/keys/${uid}`, host), { method: "DELETE", headers });
  }
}
