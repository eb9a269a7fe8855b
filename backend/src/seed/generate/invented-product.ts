import { CATALOGUE } from "../catalogue/catalogue";
import type { SeedProduct, SeedSentra } from "../catalogue/catalogue-types";

/** A variation of a real product, for measuring how the shop behaves when it is full. */
export interface InventedProduct {
  sentra: SeedSentra;
  product: SeedProduct;
}

const SOURCES: readonly InventedProduct[] = CATALOGUE.flatMap((sentra) =>
  sentra.products.map((product) => ({ sentra, product })),
);

/** Prices of variations run from half of the real price to nearly twice it, in this many steps. */
const PRICE_STEPS = 29;
const SMALLEST_PART = 0.5;
const PART_PER_STEP = 0.05;

/** What the `number`th variation costs, as a part of the real price. */
export function pricePart(number: number): number {
  return SMALLEST_PART + ((number * 7) % PRICE_STEPS) * PART_PER_STEP;
}

/** How many real products there are: variations with these numbers differ from all others in kind. */
export const SOURCE_COUNT = SOURCES.length;

/**
 * The `number`th variation, from 1: always the same one for the same catalogue. It goes round the real products,
 * has a handle, title and price of its own, and is made to order, so that it has no stock to run out.
 */
export function inventedProduct(number: number): InventedProduct {
  const source = SOURCES[number % SOURCES.length];
  if (!source) throw new Error("the catalogue is empty");
  const { sentra, product } = source;
  const suffix = String(number).padStart(6, "0");
  const part = pricePart(number);
  return {
    sentra,
    product: {
      ...product,
      handle: `${product.handle}-${suffix}`,
      title: [`${product.title[0]} ${suffix}`, `${product.title[1]} ${suffix}`],
      variants: product.variants.map(({ value, retail, weight }) => ({
        value,
        weight,
        retail: Math.max(100, Math.round((retail * part) / 100) * 100),
      })),
    },
  };
}
