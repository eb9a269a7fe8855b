/** An answer that refuses, in Meilisearch's shape. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  body() {
    const type =
      this.status === 401 || this.status === 403
        ? "auth"
        : this.status === 422 || this.status === 503
          ? "system"
          : this.status >= 500
            ? "internal"
            : "invalid_request";
    return {
      message: this.message,
      code: this.code,
      type,
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}

export function badRequest(code: string, message: string): ApiError {
  return new ApiError(400, code, message);
}
