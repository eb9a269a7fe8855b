import type { InputConfigModules } from "@medusajs/framework/types";
import type { Environment } from "./environment";
import { fileModule } from "./file-module";
import { lockingModule, redisModules } from "./redis-modules";

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
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@pasar-sentra/discovery/providers/postgres",
            id: "postgres",
            // The stemmer is part of the index: a change needs `medusa db:migrate:search` and a new indexing.
            options: { engine: "native", language: "indonesian" },
          },
        ],
      },
    },
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
    ...redisModules(environment),
  ];
}
