import { MedusaError } from "@medusajs/framework/utils";

/** @throws MedusaError `not_found` (404) for null; `what` begins the sentence "… was not found" */
export function found<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `${what} was not found`);
  return value;
}
