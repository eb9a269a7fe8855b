import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { catchUpSearchEngines } from "../providers/meilisearch/fallback/live-engines";

/**
 * Every minute: what a process that died in the middle of a write left unsaid to Meilisearch. A process that lives
 * does it within seconds by itself.
 */
export default async function catchUpSearchEngine(container: MedusaContainer): Promise<void> {
  try {
    await catchUpSearchEngines();
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Meilisearch could not be brought up to date: ${(error as Error).message}`);
  }
}

export const config = {
  name: "catch-up-search-engine",
  schedule: "* * * * *",
};
