import { facetsContract } from "./contract/facets.contract";
import { filtersContract } from "./contract/filters.contract";
import { hostileContract } from "./contract/hostile.contract";
import { lifecycleContract } from "./contract/lifecycle.contract";
import { meilisearchHarnesses } from "./contract/meilisearch-harness";
import { orderContract } from "./contract/order.contract";
import { postgresHarnesses } from "./contract/postgres-harness";
import type { Subject } from "./contract/subject";
import { textContract } from "./contract/text.contract";

/**
 * What every provider of the Search Module promises the shop, asked of each engine alike. Where engines may differ
 * they say so as `Capabilities`.
 */
describe.each(
  [...postgresHarnesses(), ...meilisearchHarnesses()].map((harness) => ({ harness, name: harness.name })),
)("the Search Module on $name", ({ harness }) => {
  let current: Subject | undefined;
  const subject = (): Subject => {
    if (!current) throw new Error("The engine was not started");
    return current;
  };
  beforeAll(async () => {
    current = await harness.start();
  });
  afterAll(() => harness.stop());

  lifecycleContract(subject);
  filtersContract(subject);
  hostileContract(subject);
  textContract(subject);
  orderContract(subject);
  facetsContract(subject);
});
