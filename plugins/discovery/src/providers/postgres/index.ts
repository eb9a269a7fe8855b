import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PostgresImageSearchService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [PostgresImageSearchService] });
