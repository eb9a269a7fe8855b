import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { catalogueDocuments } from "./catalogue-documents";
import { EVALUATION_SET, type EvaluationQuery, INTENTS, recallAtTen } from "./evaluation-set";

interface Shop {
  getContainer: () => MedusaContainer;
  list: (query: string) => Promise<CatalogueResult>;
}

/** Goal P8: recall with one typing error, as a part of the recall without. */
const LEAST_RATIO = 0.95;

/** What a seller may have typed, and what stands in ten products or more. */
const MISTYPED_BY_SELLERS = [
  ["tempr", "tempe"],
  ["anyamn", "anyaman"],
  ["kulti", "kulit"],
  ["keripki", "keripik"],
] as const;

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

      const suggested: string[] = [];
      const recalls = new Map<EvaluationQuery["kind"], number[]>();
      for (const { kind, text, expected } of EVALUATION_SET) {
        const { cards, suggestion } = await list(`?facets=false&limit=10&q=${encodeURIComponent(text)}`);
        if (suggestion) suggested.push(`${text} → ${suggestion}`);
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
      expect(suggested, "nobody who finds what is meant is asked for something else").toEqual([]);
      expect(mean("exact")).toBeGreaterThanOrEqual(0.95);
      for (const kind of recalls.keys()) {
        expect(mean(kind) / mean("exact"), kind).toBeGreaterThanOrEqual(LEAST_RATIO);
      }

      // Sellers mistype, too: whoever types the same finds them, and is asked for what nearly everybody means.
      const [first] = documents;
      if (!first) throw new Error("the catalogue is empty");
      const slips = MISTYPED_BY_SELLERS.map(([slip], place) => ({
        ...first,
        id: `prod_slip_${place}`,
        handle: `slip-${place}`,
        description_id: `Cocok untuk ${slip}.`,
      }));
      await getContainer().resolve(Modules.SEARCH).upsertDocuments({ index: "product", documents: slips });
      for (const [slip, meant] of MISTYPED_BY_SELLERS) {
        const { count, corrected_query, suggestion } = await list(
          `?facets=false&q=${encodeURIComponent(slip)}`,
        );
        expect({ slip, count, corrected_query, suggestion }).toEqual({
          slip,
          count: 1,
          corrected_query: null,
          suggestion: meant,
        });
        expect((await list(`?facets=false&q=${encodeURIComponent(meant)}`)).count).toBeGreaterThanOrEqual(10);
      }
    });
  });
}
