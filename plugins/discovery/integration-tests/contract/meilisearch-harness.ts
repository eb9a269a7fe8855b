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
    },
  };
}
