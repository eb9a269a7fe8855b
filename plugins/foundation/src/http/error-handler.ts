import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { type CartViolation, inLanguage, RULE_VIOLATION_CODE } from "../errors/rule-violation-error";
import { type Locale, requestLocale } from "../locale/request-locale";
import type { ErrorBody, RuleViolation } from "@pasar-sentra/wire/refusal";

/** What reaches the handler: an error, or the plain copy that the workflow engine makes of one. */
type ZodIssues = { path: PropertyKey[]; message: string }[];

interface AnyError {
  /** Of an error that express or a reader of bodies has raised, as `http-errors` makes them. */
  statusCode?: number;
  expose?: boolean;
  name?: string;
  type?: string;
  code?: string;
  message?: string;
  violations?: CartViolation[];
  issues?: ZodIssues;
  refusal?: { status: number; fields: Record<string, unknown> };
}

const medusaHandler = errorHandler();

/** Answers our own refusals and hides the insides of failures; everything else is Medusa's to answer. */
export function refusalHandler(
  error: AnyError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = ownRefusal(error, requestLocale(req));
  if (res.headersSent) {
    next(error);
  } else if (refusal) {
    res.status(refusal.status).json(refusal.body);
  } else if (getHttpResponseFromError(error as MedusaError).statusCode < 500) {
    medusaHandler(error as Error, req, res, next);
  } else if (isUnreadable(error)) {
    unreadable(error.statusCode, res);
  } else {
    failure(error, req, res);
  }
}

/** Medusa would answer some failures with their message, such as a statement of SQL; the log has it instead. */
function failure(error: AnyError, req: MedusaRequest, res: MedusaResponse): void {
  const logger = req.scope?.resolve(ContainerRegistrationKeys.LOGGER) ?? console;
  logger.error(`${req.method} ${req.path} failed: ${error.message}`, error as Error);
  const body: ErrorBody = {
    type: "unexpected_state",
    code: "unknown_error",
    message: "Something went wrong on our side; try again in a moment",
  };
  res.status(500).json(body);
}

function ownRefusal(error: AnyError, locale: Locale): { status: number; body: ErrorBody } | null {
  if (error.refusal) return codedRefusal(error, error.refusal);
  if (error.code === RULE_VIOLATION_CODE)
    return ruleViolation(
      error.message ?? "",
      (error.violations ?? []).map((violation) => inLanguage(violation, locale)),
    );
  if (error.name === "ZodError") return invalidData(error.issues ?? []);
  if (isOutOfStock(error)) return ruleViolation("out of stock", [OUT_OF_STOCK]);
  if (isLostRace(error)) return conflict("This purchase met another one; try again");
  if (error.name === "ForbiddenTransitionError" || error.type === MedusaError.Types.CONFLICT) {
    return conflict(error.message ?? "");
  }
  return null;
}

/** The address holds a percent sign that escapes nothing, the body is of an unknown character set, and so on. */
function isUnreadable(error: AnyError): error is AnyError & { statusCode: number } {
  const { statusCode = 0, name, expose } = error;
  return statusCode >= 400 && statusCode < 500 && (name === "URIError" || expose === true);
}

function unreadable(status: number, res: MedusaResponse): void {
  const message = "The request could not be read";
  const body: ErrorBody = { type: MedusaError.Types.INVALID_DATA, code: "unreadable_request", message };
  res.status(status).json(body);
}

function codedRefusal(
  { type, code, message }: AnyError,
  { status, fields }: NonNullable<AnyError["refusal"]>,
) {
  return { status, body: { ...fields, type: type ?? "not_allowed", code, message: message ?? "" } };
}

function conflict(message: string): { status: number; body: ErrorBody } {
  return { status: 409, body: { type: MedusaError.Types.CONFLICT, code: "conflict", message } };
}

/** Two parallel steps of a workflow failed at once, and Medusa's engine reports only that. */
function isLostRace({ message }: AnyError): boolean {
  return /^Updating Status from/.test(message ?? "");
}

function invalidData(issues: ZodIssues) {
  const message = issues.map(({ path, message }) => `${path.join(".") || "input"}: ${message}`).join("; ");
  return { status: 400, body: { type: MedusaError.Types.INVALID_DATA, code: "invalid_data", message } };
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
  return (
    code === MedusaError.Codes.INSUFFICIENT_INVENTORY || /^Not enough stock available/.test(message ?? "")
  );
}
