import type { SearchTypes } from "@medusajs/framework/types";
import type { Settings } from "./client/engine-types";
import { ENGINE, hasValue, type IndexPlan, isFacetable, KEY, valueAttribute } from "./index-plan";
import type { MeilisearchOptions } from "./options";
import type { Vocabulary } from "./vocabulary";
import { invalid, refuse } from "./refusal";

/** What a definition may say to this engine alone, under `settings.provider_options.meilisearch`, beside `tieBreaks`. */
const ENGINE_SETTINGS = [
  "dictionary",
  "separatorTokens",
  "nonSeparatorTokens",
  "proximityPrecision",
  "localizedAttributes",
  "searchCutoffMs",
  "prefixSearch",
] as const satisfies readonly (keyof Settings)[];

/** The order asked for is the order given, as in Medusa's own providers; relevance orders what it leaves equal. */
const RANKING_RULES = ["sort", "words", "typo", "proximity", "attribute", "exactness"];

/** Signs between words that Meilisearch takes for letters: in "kaos+kemeja" it would find neither. */
const SEPARATORS = ["\t", "$", "+", "<", "=", ">", "^", "`", "|", "~"];

/** Indonesian words are short: "btik" must find *batik*. */
const MIN_WORD_SIZE = { one: 4, two: 8 } as const;
const MAX_WORD_SIZE = 255;
/** Synonyms that Meilisearch heeds for one word. */
const MAX_SYNONYMS = 50;

type IndexSettings = SearchTypes.SearchIndexSettings;
type Limits = Pick<MeilisearchOptions, "maxTotalHits" | "maxFacetValues">;

/** All settings of an index, so that an index that is made anew and one that is migrated are alike. */
export function engineSettings(
  plan: IndexPlan,
  settings: IndexSettings | undefined,
  vocabulary: Vocabulary,
  limits: Limits,
): Settings {
  return {
    // An index without texts to search in is only ever filtered.
    searchableAttributes: plan.searchable.length > 0 ? plan.searchable : [KEY],
    displayedAttributes: [KEY, ...plan.displayed],
    filterableAttributes: filterableAttributes(plan),
    sortableAttributes: [...plan.fields.values()]
      .filter(({ field, isArray }) => field.sortable && !isArray)
      .map(({ path }) => valueAttribute(path)),
    rankingRules: [
      ...RANKING_RULES,
      ...plan.tieBreaks.map(({ path, direction }) => `${valueAttribute(path)}:${direction.toLowerCase()}`),
    ],
    distinctAttribute: plan.distinct ? valueAttribute(plan.distinct) : null,
    typoTolerance: typoTolerance(plan, settings?.typo_tolerance),
    faceting: { maxValuesPerFacet: limits.maxFacetValues, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: limits.maxTotalHits },
    facetSearch: true,
    separatorTokens: SEPARATORS,
    ...vocabularySettings(vocabulary),
    ...ownSettings(settings?.provider_options?.[ENGINE]),
  };
}

/** Only what each kind of field needs: the engine keeps a structure for each feature. */
function filterableAttributes(plan: IndexPlan): Settings["filterableAttributes"] {
  return [...plan.fields.values()]
    .filter((planned) => hasValue(plan, planned))
    .map(({ path, kind, isArray, field }) => ({
      attributePatterns: [valueAttribute(path)],
      features: {
        facetSearch: kind === "string" && isFacetable(field),
        filter: { equality: true, comparison: kind === "number" && !isArray },
      },
    }));
}

function typoTolerance(
  plan: IndexPlan,
  wanted: IndexSettings["typo_tolerance"],
): NonNullable<Settings["typoTolerance"]> {
  const one = wanted?.min_word_size_for_one_typo ?? MIN_WORD_SIZE.one;
  const two = wanted?.min_word_size_for_two_typos ?? Math.max(MIN_WORD_SIZE.two, one);
  const isSize = (size: number) => Number.isInteger(size) && size >= 0 && size <= MAX_WORD_SIZE;
  if (!isSize(one) || !isSize(two) || one > two) {
    invalid(
      `typo_tolerance wants word sizes from 0 to ${MAX_WORD_SIZE}, the one for two typos not the smaller`,
    );
  }
  const exact = wanted?.disabled_on_attributes ?? [];
  const unknown = exact.find((path) => !plan.searchable.includes(path));
  if (unknown !== undefined) {
    invalid(`typo_tolerance.disabled_on_attributes names "${unknown}", which is not searchable`);
  }
  return {
    enabled: wanted?.enabled ?? true,
    minWordSizeForTypos: { oneTypo: one, twoTypos: two },
    disableOnAttributes: exact,
    disableOnWords: [],
  };
}

/** Words that mean the same, each pointing to the others, and words that mean nothing. */
export function vocabularySettings({
  synonyms,
  stopWords,
}: Vocabulary): Pick<Settings, "synonyms" | "stopWords"> {
  const pointers = new Map<string, Set<string>>();
  for (const { terms, is_mutual: isMutual } of synonyms) {
    const words = normalised(terms);
    for (const word of isMutual ? words : words.slice(0, 1)) {
      const others = pointers.get(word) ?? new Set();
      pointers.set(word, others);
      for (const other of words) {
        if (other !== word && others.size < MAX_SYNONYMS) {
          others.add(other);
        }
      }
    }
  }
  return {
    synonyms: Object.fromEntries([...pointers].map(([word, others]) => [word, [...others]])),
    stopWords: normalised(stopWords),
  };
}

function normalised(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim().toLowerCase()).filter(Boolean))];
}

function ownSettings(wanted: Record<string, unknown> = {}): Partial<Settings> {
  const { tieBreaks: _, ...own } = wanted;
  const unknown = Object.keys(own).find((name) => !ENGINE_SETTINGS.some((known) => known === name));
  if (unknown !== undefined) {
    refuse(`settings.provider_options.${ENGINE}.${unknown} is not among: ${ENGINE_SETTINGS.join(", ")}`);
  }
  return own as Partial<Settings>;
}
