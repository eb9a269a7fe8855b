import { FetchError } from "@medusajs/js-sdk";

/** The server's refusal: Medusa's error with the code that tells one refusal from another. */
export class AdminRequestError extends FetchError {
  constructor(
    readonly code: string | null,
    message: string,
    status: number,
  ) {
    super(message, "", status);
  }
}

interface Request {
  method?: "GET" | "POST" | "DELETE";
  /** An object goes as JSON; a form brings files. */
  body?: object | FormData;
  signal?: AbortSignal;
}

/**
 * Calls a route as the operator who is logged in, with the session's cookie like Medusa's own admin. Not through
 * `sdk.client.fetch`: that throws an answer's code away (js-sdk 2.21), and our refusals are told apart by it.
 *
 * @throws AdminRequestError for a refusal, TypeError when the server cannot be reached
 */
export async function adminRequest<Answer>(
  path: string,
  { method = "GET", body, signal }: Request = {},
): Promise<Answer> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: isJson ? { "content-type": "application/json" } : {},
    body: isJson ? JSON.stringify(body) : (body as FormData | undefined),
    signal,
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new AdminRequestError(answer.code ?? null, answer.message ?? response.statusText, response.status);
  }
  return answer as Answer;
}
