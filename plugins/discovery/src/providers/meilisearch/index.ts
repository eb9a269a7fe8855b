import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { EngineWithFallback } from "./fallback/engine-with-fallback";

export default ModuleProvider(Modules.SEARCH, { services: [EngineWithFallback] });
