import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

/**
 * P8: recall among the first ten with one typing error, and without, over the real catalogue; the queries of the
 * integration test. To be asked before the shop is filled with variations of what is to be found.
 */
export async function relevance({ store }) {
  const recalls = { exact: [], typo: [] };
  const { EVALUATION_SET, recallAtTen } = evaluationSet();
  for (const { kind, text, expected } of EVALUATION_SET.filter(({ kind: each }) => each in recalls)) {
    const { cards } = await store.get(`/store/catalogue?facets=false&limit=10&q=${encodeURIComponent(text)}`);
    const found = cards.map(({ handle }) => handle);
    recalls[kind].push(recallAtTen(found, expected));
  }
  return [
    {
      name: "P8",
      compares: `recall@10: ${recalls.typo.length} queries with a typing error / ${recalls.exact.length} without`,
      ours: mean(recalls.typo),
      other: mean(recalls.exact),
      show: (value) => value.toFixed(3),
      goal: "≥ 0.95",
    },
  ];
}

/** The set is TypeScript, beside the test that it is for. */
function evaluationSet() {
  const load = createRequire(join(root, "backend", "package.json"));
  load("ts-node").register({ transpileOnly: true, swc: true });
  return load("./integration-tests/relevance/evaluation-set.ts");
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
