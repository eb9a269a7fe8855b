import { asValue } from "@medusajs/framework/awilix";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Which engine answered; only there where Meilisearch may. */
const HEADER = "x-search-engine";
const FALLBACK = "postgres-fallback";

/**
 * Says in a header which engine answered the searches of a request, `postgres-fallback` if that one answered any:
 * the request's own container hands out a Search Module that listens.
 */
export function tellEngine(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const search = req.scope.resolve(Modules.SEARCH);
  req.scope.register({ [Modules.SEARCH]: asValue(listening(search, (results) => hear(res, results))) });
  next();
}

function hear(res: MedusaResponse, results: readonly SearchTypes.SearchResult[]): void {
  for (const { provider_metadata: from } of results) {
    if (typeof from?.engine === "string" && !res.headersSent && res.getHeader(HEADER) !== FALLBACK) {
      res.setHeader(HEADER, from.engine);
    }
  }
}

type Hear = (results: SearchTypes.SearchResult[]) => void;

/** The same module; what it finds is heard before it is handed on. */
export function listening(search: ISearchModuleService, hearResults: Hear): ISearchModuleService {
  const heard = {
    search: async (query: SearchTypes.SearchQuery) => {
      const result = await search.search(query);
      hearResults([result]);
      return result;
    },
    searchMany: async (queries: SearchTypes.SearchQuery[]) => {
      const results = await search.searchMany(queries);
      hearResults(results);
      return results;
    },
  };
  return new Proxy(search, {
    get(target, name) {
      if (name === "search" || name === "searchMany") {
        return heard[name];
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
