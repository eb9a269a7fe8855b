import type { MedusaContainer } from "@medusajs/framework/types";
import { type PathName, type PathParams, pathTo, type Search } from "@pasar-sentra/wire/addresses";
import type { Locale } from "../locale/request-locale";
import { foundationOptions } from "../options/foundation-options";

/**
 * The whole address of a page of the shop or of a workspace, in the language of whoever reads the message that carries it.
 *
 * @throws Error when the page needs a parameter that is not given
 */
export function shopLink<Name extends PathName>(
  container: MedusaContainer,
  locale: Locale,
  name: Name,
  params?: PathParams<Name>,
  search?: Search,
): string {
  const { storefrontUrl } = foundationOptions(container);
  const build = pathTo as (locale: "id" | "en", name: Name, params?: object, search?: Search) => string;
  return storefrontUrl + build(locale === "en-US" ? "en" : "id", name, params, search);
}
