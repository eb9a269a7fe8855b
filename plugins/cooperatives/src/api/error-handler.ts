import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { RULE_VIOLATION_CODE } from "../errors/rule-violation-error";
import type { ErrorBody, RuleViolation } from "../store-api";

/** What reaches the handler: an error, or the plain copy that the workflow engine makes of one. */
interface AnyError {
  name?: string;
  type?: string;
  code?: string;
  message?: string;
  violations?: RuleViolation[];
}

const medusaHandler = errorHandler();

/** Answers our own refusals; everything else is Medusa's to answer. */
export function refusalHandler(
  error: AnyError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = ownRefusal(error);
  if (!refusal) {
    medusaHandler(error as Error, req, res, next);
    return;
  }
  res.status(refusal.status).json(refusal.body);
}

function ownRefusal(error: AnyError): { status: number; body: ErrorBody } | null {
  if (error.code === RULE_VIOLATION_CODE) return ruleViolation(error.message ?? "", error.violations ?? []);
  if (isOutOfStock(error)) return ruleViolation("out of stock", [OUT_OF_STOCK]);
  if (error.name === "ForbiddenTransitionError" || error.type === MedusaError.Types.CONFLICT) {
    return {
      status: 409,
      body: { type: MedusaError.Types.CONFLICT, code: "conflict", message: error.message ?? "" },
    };
  }
  return null;
}

function ruleViolation(message: string, violations: RuleViolation[]) {
  return {
    status: 400,
    body: { type: MedusaError.Types.NOT_ALLOWED, code: RULE_VIOLATION_CODE, message, violations },
  };
}

/** Somebody bought the rest between our check and Medusa's reservation; Medusa names only ids. */
const OUT_OF_STOCK: RuleViolation = {
  rule: "out_of_stock",
  line_item_id: null,
  cooperative_slug: null,
  name: "",
  params: {},
};

function isOutOfStock({ code, message }: AnyError): boolean {
  return code === MedusaError.Codes.INSUFFICIENT_INVENTORY || /^Not enough stock available/.test(message ?? "");
}
