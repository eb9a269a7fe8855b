import { type AddressName, type AddressRest, addressOf } from "@pasar-sentra/wire/addresses";
import type { Locale } from "./request-locale";

/**
 * The whole address of a page of the storefront, in the language of who will read it.
 *
 * @param storefrontUrl the option of that name, without a slash at its end
 * @throws Error when a parameter is missing or empty
 */
export function storefrontLink<Name extends AddressName>(
  storefrontUrl: string,
  locale: Locale,
  name: Name,
  ...rest: AddressRest<Name>
): string {
  return `${storefrontUrl}${addressOf(locale === "en-US" ? "en" : "id", name, ...rest)}`;
}
