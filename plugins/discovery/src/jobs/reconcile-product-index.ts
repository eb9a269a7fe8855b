import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reconcileProductIndex } from "../indexing/reconcile-product-index";

/** Nightly: what events should have kept current, and a process that died may have left behind. */
export default async function reconcileProductIndexNightly(container: MedusaContainer): Promise<void> {
  const started = Date.now();
  const count = await reconcileProductIndex(container);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Catalogue index: ${count} products looked at in ${Date.now() - started} ms`);
}

/** 19:20 UTC is 02:20 in Jakarta. */
export const config = {
  name: "reconcile-product-index",
  schedule: "20 19 * * *",
};
