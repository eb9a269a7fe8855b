import type { Logger, RemoteQueryFunction } from "@medusajs/framework/types";

/** Reads records across modules. */
export type GraphQuery = Pick<RemoteQueryFunction, "graph">;

/** What building documents needs of the application; Medusa's `SearchContainer` is one. */
export interface CatalogueContainer {
  query: GraphQuery;
  logger: Pick<Logger, "debug">;
}
