import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { KeyCheckCachingProvider } from "./service";

export default ModuleProvider(Modules.CACHING, { services: [KeyCheckCachingProvider] });
