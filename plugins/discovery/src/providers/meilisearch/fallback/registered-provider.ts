import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/** The Search Module registers providers under this, their identifier and their id. */
const REGISTRATION = "srh_";

/** @throws {MedusaError} invalid_argument when the Search Module has no such provider */
export function registeredProvider(
  container: Record<string, unknown>,
  identifier: string,
): SearchTypes.ISearchProvider {
  const key = Object.keys(container).find((name) => name.startsWith(`${REGISTRATION}${identifier}_`));
  if (!key) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The Meilisearch provider falls back to "${identifier}", which is not among the Search Module's providers`,
    );
  }
  return container[key] as SearchTypes.ISearchProvider;
}
