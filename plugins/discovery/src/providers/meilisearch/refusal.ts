import { MedusaError } from "@medusajs/framework/utils";

/** What this engine cannot do at all. @throws {MedusaError} not_allowed */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}

/** What no engine could make sense of, or what is beyond a limit. @throws {MedusaError} invalid_data */
export function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
