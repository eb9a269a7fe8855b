import { MedusaService } from "@medusajs/framework/utils";

/**
 * Owns what PostgreSQL must know of our language; it has no records yet.
 * Medusa's provider `search-postgres` with `language: "indonesian"` reads the text search configuration
 * `medusa_search_indonesian` but creates only the English one, so this module's migration makes it.
 */
export class SearchLanguageModuleService extends MedusaService({}) {}
