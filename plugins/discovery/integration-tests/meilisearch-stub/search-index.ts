import { badRequest } from "./api-error";
import { facetAnswers, searchFacet } from "./facets";
import { filterPredicate } from "./filter-evaluate";
import { formatHit } from "./format-hit";
import type { StubDocument, StubIndex } from "./index-store";
import { type Match, matchDocuments } from "./match-documents";
import { scalarsAt } from "./normalise";
import { rank } from "./rank";
import type { FacetSearchBody, SearchBody } from "./search-schema";
import { filterFeatures } from "./settings-schema";

const DEFAULT_LIMIT = 20;

/** The engine's answer to a search. @throws {ApiError} for what the index's settings do not allow */
export function searchIndex(index: StubIndex, body: SearchBody) {
  const matches = findMatches(index, body);
  const ranked = distinct(rank(matches, body.sort, index.settings), body.distinct, index);
  const kept = ranked.filter(({ score }) => score >= (body.rankingScoreThreshold ?? 0));
  const page = paginate(kept, ranked.length, body, index.settings.pagination?.maxTotalHits ?? 1_000);
  return {
    hits: page.matches.map((match) => toHit(match, index, body)),
    query: body.q ?? "",
    processingTimeMs: 1,
    ...page.info,
    ...(body.facets
      ? facetAnswers(
          index,
          matches.map(({ document }) => document),
          body.facets,
        )
      : {}),
  };
}

export function searchFacetValues(index: StubIndex, body: FacetSearchBody) {
  if (body.facetName === undefined) {
    throw badRequest("missing_facet_search_facet_name", "Missing field `facetName`");
  }
  const documents = findMatches(index, body).map(({ document }) => document);
  return {
    facetHits: searchFacet(index, documents, body.facetName, body.facetQuery ?? ""),
    facetQuery: body.facetQuery ?? null,
    processingTimeMs: 1,
  };
}

function findMatches(index: StubIndex, body: SearchBody | FacetSearchBody): Match[] {
  const matches = filterPredicate(body.filter, index.settings, "invalid_search_filter");
  const documents = [...index.documents.values()].filter(matches);
  const searchable = searchableAttributes(index);
  const unknown = body.attributesToSearchOn?.find((path) => !searchable.includes(path));
  if (unknown !== undefined) {
    throw badRequest(
      "invalid_search_attributes_to_search_on",
      `Attribute \`${unknown}\` is not searchable. Available searchable attributes are: \`${searchable.join(", ")}\`.`,
    );
  }
  const attributes = searchable.filter((path) => body.attributesToSearchOn?.includes(path) ?? true);
  return matchDocuments(index, documents, body.q ?? "", attributes, body.matchingStrategy ?? "last");
}

function searchableAttributes({ settings, documents }: StubIndex): string[] {
  const wanted = settings.searchableAttributes ?? ["*"];
  return wanted.includes("*") ? [...new Set([...documents.values()].flatMap(Object.keys))] : wanted;
}

function distinct(ranked: Match[], wanted: string | undefined, { settings }: StubIndex): Match[] {
  const path = wanted ?? settings.distinctAttribute ?? undefined;
  if (path === undefined) {
    return ranked;
  }
  if (wanted !== undefined && !filterFeatures(settings, wanted)) {
    throw badRequest(
      "invalid_search_distinct",
      `Attribute \`${wanted}\` is not filterable and thus, cannot be used as distinct attribute.`,
    );
  }
  const seen = new Set<unknown>();
  return ranked.filter(({ document }) => {
    const [value] = scalarsAt(document, path);
    const isNew = value === undefined || !seen.has(value);
    seen.add(value);
    return isNew;
  });
}

/**
 * Both ways to page end at the index's `maxTotalHits`, and since v1.47 neither total does. Numbered pages are counted to
 * the end; an estimate counts what is below the least score, unless the page got as far as that.
 */
function paginate(all: Match[], found: number, body: SearchBody, maxTotalHits: number) {
  const reachable = all.slice(0, maxTotalHits);
  if (body.page !== undefined || body.hitsPerPage !== undefined) {
    const [page, hitsPerPage] = [body.page ?? 1, body.hitsPerPage ?? DEFAULT_LIMIT];
    const totalPages = hitsPerPage === 0 ? 0 : Math.ceil(all.length / hitsPerPage);
    const from = page === 0 ? all.length : (page - 1) * hitsPerPage;
    const info = { hitsPerPage, page, totalPages, totalHits: all.length };
    return { matches: reachable.slice(from, from + hitsPerPage), info };
  }
  const [offset, limit] = [body.offset ?? 0, body.limit ?? DEFAULT_LIMIT];
  const info = { limit, offset, estimatedTotalHits: offset + limit > all.length ? all.length : found };
  return { matches: reachable.slice(offset, offset + limit), info };
}

function toHit({ document, found, score }: Match, index: StubIndex, body: SearchBody) {
  const displayed = index.settings.displayedAttributes ?? ["*"];
  const shown = Object.keys(document).filter((name) => displayed.includes("*") || displayed.includes(name));
  const wanted = body.attributesToRetrieve;
  const retrieved = shown.filter((name) => !wanted || wanted.includes("*") || wanted.includes(name));
  // Only what is displayed under this very name is marked or cut, with all that lies below it.
  const isDisplayed = (name: string) =>
    name === "*" || displayed.includes("*") || displayed.includes(name.replace(/:\d+$/, ""));
  const highlight = (body.attributesToHighlight ?? []).filter(isDisplayed);
  const crop = (body.attributesToCrop ?? []).filter(isDisplayed);
  const formatted = [...highlight, ...crop];
  return {
    ...pick(document, retrieved),
    ...(highlight.length + crop.length > 0
      ? {
          _formatted: formatHit(
            document,
            [...new Set([...retrieved, ...shown.filter((name) => formatted.includes(name))])],
            found,
            {
              highlight,
              crop,
              cropLength: body.cropLength ?? 10,
              cropMarker: body.cropMarker ?? "…",
              preTag: body.highlightPreTag ?? "<em>",
              postTag: body.highlightPostTag ?? "</em>",
            },
          ),
        }
      : {}),
    ...(body.showRankingScore ? { _rankingScore: score } : {}),
  };
}

function pick(document: StubDocument, names: string[]): StubDocument {
  return Object.fromEntries(names.map((name) => [name, document[name]]));
}
