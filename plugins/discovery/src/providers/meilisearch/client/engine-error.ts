import { MedusaError } from "@medusajs/framework/utils";

const TOO_LARGE = "payload_too_large";
export const INDEX_NOT_FOUND = "index_not_found";

/** What says nothing about a request: a refused key, and the wish to come again. */
const PASSING = new Set([401, 403, 408, 429]);

/** What Meilisearch says of an error. */
interface EngineAnswer {
  message?: string;
  code?: string;
  /** Only `invalid_request` is about what was asked; the others are the engine's own state. */
  type?: "invalid_request" | "internal" | "auth" | "system";
}

/**
 * The engine gave no answer, or one that says nothing about the request: it is down, too slow, overloaded or refuses
 * our key. Whoever has another way takes it. `status` and `retry_after` (milliseconds) are what the Search Module
 * reads to wait while it fills an index.
 */
export class EngineUnavailableError extends MedusaError {
  readonly status: number | undefined;
  readonly retry_after: number | undefined;
  /** The engine is there but does not take our key; a new one may help. */
  readonly isKeyRefused: boolean;

  constructor(reason: string, details: { status?: number; retryAfter?: number; cause?: unknown } = {}) {
    super(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch is not available: ${reason}`);
    this.name = "EngineUnavailableError";
    this.status = details.status;
    this.retry_after = details.retryAfter;
    this.isKeyRefused = details.status === 401 || details.status === 403;
    this.cause = details.cause;
  }
}

/** The client's errors are told apart by name: it is loaded at run time, so there is no class to compare with. */
export function toMedusaError(error: unknown): Error {
  if (error instanceof MedusaError || !(error instanceof Error)) {
    return error instanceof Error ? error : new EngineUnavailableError(String(error));
  }
  if (error.name === "MeilisearchApiError") {
    return fromAnswer(error);
  }
  if (error.name === "MeilisearchRequestError" || error.name === "MeilisearchRequestTimeOutError") {
    return new EngineUnavailableError(reasonOf(error), { cause: error });
  }
  if (error instanceof SyntaxError) {
    return new EngineUnavailableError("the answer was not JSON, so something else answered", {
      cause: error,
    });
  }
  return error;
}

function fromAnswer(error: Error): Error {
  const { response, cause } = error as Error & { response?: Response; cause?: EngineAnswer };
  const status = response?.status ?? 500;
  const code = cause?.code ?? "";
  if (code === INDEX_NOT_FOUND) {
    return new MedusaError(MedusaError.Types.NOT_FOUND, error.message);
  }
  // A task that is not there was accepted once: the engine lost it, or forgot the oldest of very many.
  const isRefusal =
    status < 500 && !PASSING.has(status) && cause?.type === "invalid_request" && code !== "task_not_found";
  if (!isRefusal && status !== 413) {
    const header = Number(response?.headers.get("retry-after"));
    const retryAfter = Number.isFinite(header) && header > 0 ? header * 1_000 : undefined;
    return new EngineUnavailableError(`${status} ${code}`.trim(), { status, retryAfter, cause: error });
  }
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Meilisearch refused: ${error.message}`,
    status === 413 ? TOO_LARGE : code,
  );
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const root = cause?.cause instanceof Error ? cause.cause : cause;
  const code = (root as NodeJS.ErrnoException | undefined)?.code;
  return code ?? root?.message ?? error.message;
}

/** Whether a body may have been too large: the engine says so, a proxy before it answers with a page of its own. */
export function mayBeTooLarge(error: unknown): boolean {
  return (
    error instanceof MedusaError &&
    (error.code === TOO_LARGE ||
      (error instanceof EngineUnavailableError && error.cause instanceof SyntaxError))
  );
}
