import type { Translate } from "../i18n/translate";

/** The freight services by the names under which the backend keeps them in carts and orders. */
const SERVICES = { Reguler: "regular", Kargo: "cargo" } as const;

/** The service's name in the reader's language; a name that an operator made up stays as it is. */
export function shippingName(name: string, t: Translate): string {
  return Object.hasOwn(SERVICES, name)
    ? t(`common:service.${SERVICES[name as keyof typeof SERVICES]}`)
    : name;
}
