import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reconcileProductIndex } from "@pasar-sentra/discovery/indexing/reconcile-product-index";
import { CATALOGUE } from "../catalogue/catalogue";
import { ensureCapacity } from "./ensure-capacity";
import { ensureCooperative } from "./ensure-cooperative";
import { ensurePeople } from "./ensure-people";
import { ensurePictures } from "./ensure-pictures";
import { ensureProducers } from "./ensure-producers";
import { ensureProducts } from "./ensure-products";
import { ensureSentra } from "./ensure-sentra";
import { ensureStore } from "./ensure-store";
import { ensureTranslations } from "./ensure-translations";
import { isSeeded, markSeeded } from "./seed-marker";

/**
 * Brings shop, sellers and goods into the database. Every step looks for what is there and adds what is
 * missing, so a run that was killed half-way is finished by the next, and a second run changes nothing.
 */
export async function seedCatalogue(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    logger.info(`seed: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  };
  const store = await timed("store", () => ensureStore(container));
  await timed("people", () => ensurePeople(container));
  if (await isSeeded(container)) {
    await timed("producers", () => ensureProducers(container));
    return logger.info("seed: the catalogue is complete");
  }
  for (const [index, sentra] of CATALOGUE.entries()) {
    await timed(sentra.name, async () => {
      const sentraId = await ensureSentra(container, sentra);
      const cooperative = await ensureCooperative(container, sentra, index + 1);
      const products = await ensureProducts(container, store, sentra, cooperative, index + 1);
      await ensureCapacity(container, sentra, cooperative.id);
      await ensureTranslations(container, sentra, { sentraId, cooperativeId: cooperative.id, products });
      await ensurePictures(container, sentra, products);
    });
  }
  await timed("producers", () => ensureProducers(container));
  // The process ends right after this: what its events had not brought into the index would wait for the night.
  await timed("catalogue index", () => reconcileProductIndex(container));
  await markSeeded(container);
}
