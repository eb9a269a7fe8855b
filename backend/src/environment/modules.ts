import type { InputConfigModules } from "@medusajs/framework/types";
import type { Environment } from "./environment";
import { fileModule } from "./file-module";
import { cachingModule, lockingModule, redisModules } from "./redis-modules";
import { searchModule } from "./search-module";

/** Medusa's modules beyond its own defaults, and those whose provider the environment chooses. */
export function modulesFor(environment: Environment): InputConfigModules {
  return [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["email", "whatsapp", "feed"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "@pasar-sentra/foundation/providers/emailpass", id: "emailpass" }] },
    },
    searchModule(environment),
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@pasar-sentra/cooperatives/providers/freight", id: "freight" },
        ],
      },
    },
    fileModule(environment),
    lockingModule(environment),
    cachingModule(environment),
    ...redisModules(environment),
  ];
}
