import { badRequest } from "./api-error";
import type { Match } from "./match-documents";
import { foldValue, scalarsAt } from "./normalise";
import type { StubSettings } from "./settings-schema";

type Compare = (a: Match, b: Match) => number;

/** Orders matches by the index's rules. @throws {ApiError} invalid_search_sort */
export function rank(matches: Match[], sort: string[] | undefined, settings: StubSettings): Match[] {
  const rules = (settings.rankingRules ?? []).flatMap((rule) => compares(rule, sort ?? [], settings));
  if (sort?.length && !settings.rankingRules?.includes("sort")) {
    throw badRequest(
      "invalid_search_sort",
      "You must specify where `sort` is listed in the rankingRules setting to use the sort parameter at search time.",
    );
  }
  return [...matches].sort((a, b) => {
    for (const rule of rules) {
      const order = rule(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compares(rule: string, sort: string[], settings: StubSettings): Compare[] {
  switch (rule) {
    case "words":
      return [(a, b) => b.words - a.words];
    case "typo":
      return [(a, b) => a.typos - b.typos];
    case "attribute":
    case "attributeRank":
      return [(a, b) => a.attribute - b.attribute];
    case "exactness":
      return [(a, b) => b.exact - a.exact];
    case "sort":
      return sort.map((clause) => {
        const { path, isAscending } = readClause(clause);
        if (!settings.sortableAttributes?.includes(path)) {
          throw badRequest("invalid_search_sort", `Attribute \`${path}\` is not sortable.`);
        }
        return byValue(path, isAscending);
      });
    case "proximity":
    case "wordPosition":
      return [];
    default: {
      const { path, isAscending } = readClause(rule);
      return [byValue(path, isAscending)];
    }
  }
}

function readClause(clause: string): { path: string; isAscending: boolean } {
  const [, path, direction] = /^(.+):(asc|desc)$/.exec(clause) ?? [];
  if (!path) {
    throw badRequest(
      "invalid_search_sort",
      `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${clause}\`.`,
    );
  }
  return { path, isAscending: direction === "asc" };
}

/** Numbers before texts; documents without the value are last either way. */
function byValue(path: string, isAscending: boolean): Compare {
  return (a, b) => {
    const [left, right] = [scalarsAt(a.document, path)[0], scalarsAt(b.document, path)[0]];
    if (left === undefined || right === undefined) {
      return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
    }
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : compareTexts(foldValue(String(left)), foldValue(String(right)));
    return isAscending ? order : -order;
  };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
