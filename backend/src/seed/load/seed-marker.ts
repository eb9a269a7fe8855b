import { createHash } from "node:crypto";
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CATALOGUE } from "../catalogue/catalogue";
import { ENGLISH_WORDS } from "./english-words";

const KEY = "seeded_catalogue";
/** Raise it when the loader itself writes something that it did not write before. */
const LOADER_VERSION = 1;

function catalogueHash(): string {
  return createHash("sha256")
    .update(JSON.stringify([LOADER_VERSION, CATALOGUE, ENGLISH_WORDS]))
    .digest("hex");
}

/** Whether this very catalogue was loaded to its end before. */
export async function isSeeded(container: MedusaContainer): Promise<boolean> {
  const store = await readStore(container);
  return store.metadata?.[KEY] === catalogueHash();
}

/** Writes on the store that the catalogue is complete; called last, so that a killed run does not count. */
export async function markSeeded(container: MedusaContainer): Promise<void> {
  const store = await readStore(container);
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { metadata: { ...store.metadata, [KEY]: catalogueHash() } },
    },
  });
}

/** @throws Error when the database holds no store yet; Medusa makes one at its first start */
async function readStore(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["id", "metadata"] });
  const [store] = data;
  if (!store) throw new Error("the database holds no store");
  return store;
}
