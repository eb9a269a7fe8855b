import type { SearchTypes } from "@medusajs/framework/types";
import { type PlannableDefinition, planIndex } from "./index-plan";
import { engineSettings, vocabularySettings } from "./index-settings";

const limits = { maxTotalHits: 1_000, maxFacetValues: 100 };
const nothing = { synonyms: [], stopWords: [] };
const definition = (settings: SearchTypes.SearchIndexSettings = {}): PlannableDefinition => ({
  name: "product",
  primary_key: "id",
  settings,
  fields: {
    id: { type: "keyword", filterable: true, sortable: true },
    body: { type: "text", searchable: true },
    title: { type: "text", searchable: { weight: 3 } },
    secret: { type: "text", searchable: { weight: 2 }, retrievable: false },
    commodity: { type: "keyword", filterable: true, facetable: true },
    price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["stats"] } },
    picture: { type: "object", fields: {} },
  },
});
const settingsOf = (settings?: SearchTypes.SearchIndexSettings) =>
  engineSettings(planIndex(definition(settings)), settings, nothing, limits);

describe("an index's settings", () => {
  it("follow from its definition", () => {
    expect(settingsOf()).toMatchObject({
      searchableAttributes: ["title", "secret", "body"],
      displayedAttributes: ["index_key", "id", "body", "title", "commodity", "price", "picture"],
      sortableAttributes: ["index_values.id", "index_values.price"],
      distinctAttribute: null,
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
      pagination: { maxTotalHits: 1_000 },
    });
    expect(settingsOf().filterableAttributes).toContainEqual({
      attributePatterns: ["index_values.price"],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    });
    expect(settingsOf().filterableAttributes).toContainEqual({
      attributePatterns: ["index_values.commodity"],
      features: { facetSearch: true, filter: { equality: true, comparison: false } },
    });
  });

  it("sort first, rank then, and break ties as the definition says", () => {
    expect(
      settingsOf({ provider_options: { meilisearch: { tieBreaks: ["price:desc"] } } }).rankingRules,
    ).toEqual(["sort", "words", "typo", "proximity", "attribute", "exactness", "index_values.price:desc"]);
  });

  it.each([
    { provider_options: { meilisearch: { maxTotalHits: 5 } } },
    { provider_options: { meilisearch: { tieBreaks: ["title:asc"] } } },
    { typo_tolerance: { min_word_size_for_one_typo: 9, min_word_size_for_two_typos: 3 } },
    { typo_tolerance: { disabled_on_attributes: ["price"] } },
    { distinct_attribute: "colour" },
  ])("refuse %j", (settings) => {
    expect(() => settingsOf(settings)).toThrow(
      expect.objectContaining({ type: expect.stringMatching(/not_allowed|invalid_data/) }),
    );
  });

  it("point each synonym of a group at the others, or only the first", () => {
    const { synonyms, stopWords } = vocabularySettings({
      synonyms: [
        { terms: ["Sepatu", "alas kaki"], is_mutual: true },
        { terms: ["bata ringan", "hebel"], is_mutual: false },
        { terms: ["sepatu", "selop"], is_mutual: true },
      ],
      stopWords: ["Dan", "dan", " "],
    });
    expect(synonyms).toEqual({
      sepatu: ["alas kaki", "selop"],
      "alas kaki": ["sepatu"],
      "bata ringan": ["hebel"],
      selop: ["sepatu"],
    });
    expect(stopWords).toEqual(["dan"]);
  });
});
