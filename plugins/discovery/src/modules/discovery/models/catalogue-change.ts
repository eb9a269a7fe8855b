import { model } from "@medusajs/framework/utils";

/**
 * What changed in the index, in the order in which it did; caches of pages read it from where they stopped. A log in
 * the database, since the process that writes the index is not the one that a cache asks.
 */
export const CatalogueChange = model.define("catalogue_change", {
  /** Rises with each change. */
  id: model.autoincrement().primaryKey(),
  /** Tags as in `CatalogueChanges` of the store API. */
  tags: model.array(),
});
