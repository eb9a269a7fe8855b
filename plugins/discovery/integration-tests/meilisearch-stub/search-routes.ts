import { ApiError, badRequest } from "./api-error";
import { assertNothingElse, indexRoute, listOf, objectOf, ok, reachable, type Route } from "./route";
import { searchFacetValues, searchIndex } from "./search-index";
import { readFacetSearch, readSearch } from "./search-schema";

export function searchRoutes(): Route[] {
  return [
    indexRoute("POST", "/search", "search", (uid, { indexes }, { body }) =>
      ok(searchIndex(indexes.get(uid), readSearch(body))),
    ),
    indexRoute("POST", "/facet-search", "search", (uid, { indexes }, { body }) =>
      ok(searchFacetValues(indexes.get(uid), readFacetSearch(body))),
    ),
    {
      method: "POST",
      path: /^\/multi-search$/,
      action: "search",
      handle: ({ indexes }, { body, access }) => {
        const { queries, ...unknown } = objectOf(body);
        assertNothingElse(unknown);
        const results = listOf(queries).map((each, at) => {
          try {
            const { indexUid, ...search } = objectOf(each);
            if (indexUid === undefined) throw badRequest("missing_index_uid", "Missing field `indexUid`");
            const uid = reachable(String(indexUid), access);
            return { indexUid: uid, ...searchIndex(indexes.get(uid), readSearch(search)) };
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            throw new ApiError(
              error.status === 404 ? 400 : error.status,
              error.code,
              `Inside \`.queries[${at}]\`: ${error.message}`,
            );
          }
        });
        return ok({ results });
      },
    },
  ];
}
