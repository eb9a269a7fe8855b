import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { OrderedLockingProvider } from "./service";

export default ModuleProvider(Modules.LOCKING, { services: [OrderedLockingProvider] });
