import type { ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";

/** The name of the query parameter that chooses a variant by its SKU (or id, when it has none). */
export const VARIANT_PARAMETER = "varian";
export const QUANTITY_PARAMETER = "jumlah";

/** What stands for a variant in an address. */
export function variantKey(variant: ProductVariantView): string {
  return variant.sku ?? variant.id;
}

/** The variant that the address names; else the first that can be bought, else the first. */
export function chosenVariant<Variant extends ProductVariantView>(
  variants: Variant[],
  key: string | null,
): Variant | undefined {
  return variants.find((variant) => variantKey(variant) === key) ?? variants.find(canBeBought) ?? variants[0];
}

/** Made to order, or enough left for the smallest order. */
export function canBeBought(variant: ProductVariantView): boolean {
  return variant.available === null || variant.available >= smallestQuantity(variant);
}

/** The least that may be ordered: the minimum, rounded up to whole multiples. */
export function smallestQuantity({ supply_terms: terms }: ProductVariantView): number {
  return Math.ceil(Math.max(1, terms.moq) / terms.order_multiple) * terms.order_multiple;
}

/** The most that can be bought today in whole multiples; null for goods made to order. */
export function largestQuantity(variant: ProductVariantView): number | null {
  const { order_multiple } = variant.supply_terms;
  return variant.available === null ? null : Math.floor(variant.available / order_multiple) * order_multiple;
}

/** A wished quantity brought within what can be ordered. */
export function orderableQuantity(variant: ProductVariantView, wished: number): number {
  const smallest = smallestQuantity(variant);
  const { order_multiple } = variant.supply_terms;
  const whole = Math.ceil(Math.max(wished, smallest) / order_multiple) * order_multiple;
  return Math.max(smallest, Math.min(whole, largestQuantity(variant) ?? whole));
}

export interface OptionChoice {
  value: string;
  /** The variant that choosing this value leads to. */
  variant: ProductVariantView;
  isChosen: boolean;
}

/**
 * For each option its values, each leading to the variant that keeps the other choices if there is one, else
 * to the first with that value. Values without any variant are left out; options with one value too.
 */
export function optionChoices(
  product: Pick<ProductPage, "options" | "variants">,
  chosen: ProductVariantView,
): { title: string; choices: OptionChoice[] }[] {
  return product.options
    .map(({ title, values }) => ({
      title,
      choices: values.flatMap((value) => {
        const wanted = { ...chosen.options, [title]: value };
        const withValue = product.variants.filter((variant) => variant.options[title] === value);
        const exact = withValue.find((variant) =>
          product.options.every((option) => variant.options[option.title] === wanted[option.title]),
        );
        const variant = exact ?? withValue[0];
        return variant ? [{ value, variant, isChosen: chosen.options[title] === value }] : [];
      }),
    }))
    .filter(({ choices }) => choices.length > 1);
}
