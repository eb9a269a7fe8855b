import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { FreightProviderService } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [FreightProviderService] });
