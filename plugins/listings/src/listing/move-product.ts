import { deleteProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type ListingState, PRODUCT_STATUS } from "@pasar-sentra/wire/states/listing-state";

/** Gives the product the status of a state; deletes it for `removed`. Done twice it does no more. */
export async function moveProduct(
  container: MedusaContainer,
  id: string,
  state: ListingState,
): Promise<void> {
  if (state === "removed") {
    await deleteProductsWorkflow(container).run({ input: { ids: [id] } });
    return;
  }
  await updateProductsWorkflow(container).run({
    input: { products: [{ id, status: PRODUCT_STATUS[state] }] },
  });
}
