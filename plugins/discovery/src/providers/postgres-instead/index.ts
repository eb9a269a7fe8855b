import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PostgresInsteadOfMeilisearch } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [PostgresInsteadOfMeilisearch] });
