import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { catalogueDocuments } from "./catalogue-documents";
import { EVALUATION_SET, type EvaluationQuery, INTENTS, recallAtTen } from "./evaluation-set";

interface Shop {
  getContainer: () => MedusaContainer;
  list: (query: string) => Promise<CatalogueResult>;
}

/** Goal P8: recall with one typing error, as a part of the recall without. */
const LEAST_RATIO = 0.95;

/** How well the catalogue is found, over the real products, as a person would type; printed for each way of typing. */
export function describeRelevance({ getContainer, list }: Shop): void {
  describe("relevance", () => {
    it("finds as well with a typing error, affixes, synonyms, in English, joined and split", async () => {
      const documents = catalogueDocuments();
      await getContainer().resolve(Modules.SEARCH).upsertDocuments({ index: "product", documents });
      const handles = new Set(documents.map(({ handle }) => handle));
      expect(INTENTS.flatMap(({ expected }) => expected).filter((handle) => !handles.has(handle))).toEqual(
        [],
      );
      expect(EVALUATION_SET.length).toBeGreaterThanOrEqual(200);

      const recalls = new Map<EvaluationQuery["kind"], number[]>();
      for (const { kind, text, expected } of EVALUATION_SET) {
        const { cards } = await list(`?facets=false&limit=10&q=${encodeURIComponent(text)}`);
        const found = cards.map(({ handle }) => handle);
        recalls.set(kind, [...(recalls.get(kind) ?? []), recallAtTen(found, expected)]);
      }
      const mean = (kind: EvaluationQuery["kind"]) => {
        const values = recalls.get(kind) ?? [];
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      const lines = [...recalls].map(
        ([kind, values]) => `${kind.padEnd(8)} ${values.length} queries, recall@10 ${mean(kind).toFixed(3)}`,
      );
      process.stdout.write(`\nRelevance over ${documents.length} products:\n${lines.join("\n")}\n`);
      expect(mean("exact")).toBeGreaterThanOrEqual(0.95);
      for (const kind of recalls.keys()) {
        expect(mean(kind) / mean("exact"), kind).toBeGreaterThanOrEqual(LEAST_RATIO);
      }
    });
  });
}
