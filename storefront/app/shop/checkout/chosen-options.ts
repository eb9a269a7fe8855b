import type { CartGroup } from "@pasar-sentra/wire/cart";
import type { FormValues } from "~/forms/parse-form";

/** Name of the field in which the shipping from one cooperative is chosen. */
export function shippingField(slug: string): string {
  return `shipping-${slug}`;
}

/** The options that were chosen, and the sellers for which none of their own was. */
export function chosenOptions(
  groups: readonly CartGroup[],
  values: FormValues,
): { options: string[]; missing: CartGroup["cooperative"][] } {
  const options: string[] = [];
  const missing: CartGroup["cooperative"][] = [];
  for (const { cooperative, shipping_choices } of groups) {
    const wanted = values[shippingField(cooperative.slug)];
    const choice = shipping_choices.find(({ option_id, amount }) => option_id === wanted && amount !== null);
    if (choice) options.push(choice.option_id);
    else missing.push(cooperative);
  }
  return { options, missing };
}
