import { MedusaError } from "@medusajs/framework/utils";

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429;

const TYPES: Record<RefusalStatus, string> = {
  400: MedusaError.Types.INVALID_DATA,
  401: MedusaError.Types.UNAUTHORIZED,
  403: MedusaError.Types.FORBIDDEN,
  404: MedusaError.Types.NOT_FOUND,
  409: MedusaError.Types.CONFLICT,
  410: "gone",
  413: "payload_too_large",
  429: "too_many_requests",
};

/**
 * A refusal with a code that the caller can act on, and fields of its own beside `type, code, message`.
 * Own properties survive Medusa's workflow engine, which hands errors on as plain objects.
 */
export class RefusalError extends MedusaError {
  readonly refusal: { status: RefusalStatus; fields: Record<string, unknown> };

  constructor(status: RefusalStatus, code: string, message: string, fields: Record<string, unknown> = {}) {
    super(TYPES[status], message, code);
    this.refusal = { status, fields };
  }
}
