import type { SeedProduct } from "../catalogue/catalogue-types";

/** Stock-keeping unit of a product's variant: the handle in capitals and the variant's number from 1. */
export function skuOf({ handle }: Pick<SeedProduct, "handle">, index: number): string {
  return `${handle}-${index + 1}`.toUpperCase();
}
