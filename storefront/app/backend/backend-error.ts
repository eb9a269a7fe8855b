import type { ErrorBody } from "@pasar-sentra/wire/refusal";

/** Codes that this side adds to those of the backend. */
export type BackendErrorCode = "backend_unreachable" | "backend_timeout" | "backend_failed" | (string & {});

export interface BackendErrorData {
  code: BackendErrorCode;
  /** Seconds, from `Retry-After`; null when the backend did not say. */
  retryAfter: number | null;
}

/**
 * A refusal or failure of the backend. It has the shape of React Router's ErrorResponse and is deliberately
 * no `Error`: one that no loader catches becomes the error page of its status (an `Error` would be replaced
 * by a nameless 500 in production). Failures of the backend itself arrive as 503.
 */
export class BackendError {
  readonly statusText = "";
  readonly internal = false;
  readonly data: BackendErrorData;

  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    retryAfter: number | null = null,
  ) {
    this.data = { code: body.code ?? body.type, retryAfter };
  }

  get message(): string {
    return this.body.message;
  }
}
