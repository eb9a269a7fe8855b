import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import loader from "@medusajs/locking-redis/dist/loaders";
import { OrderedRedisLockingProvider } from "./service";

export default ModuleProvider(Modules.LOCKING, {
  services: [OrderedRedisLockingProvider],
  loaders: [loader],
});
