import type { MedusaResponse } from "@medusajs/framework/http";
import type { KeptAnswer } from "../modules/idempotency/service";

/** Longest answer that is kept, bytes; a longer one is not repeated. */
const LONGEST_ANSWER = 1_000_000;

export interface AnswerKeeper {
  keep(answer: KeptAnswer): Promise<void>;
  free(): Promise<void>;
}

/**
 * Keeps the answer before it is sent, so that whoever got one gets the same again. Failures (5xx), refusals
 * for now (429) and answers that are streamed or too long free the key instead.
 */
export function keepAnswerOf(res: MedusaResponse, keeper: AnswerKeeper): void {
  const send = res.send.bind(res);
  let settled = false;
  const settle = async (body: unknown) => {
    settled = true;
    if (typeof body !== "string" || body.length > LONGEST_ANSWER || isPassing(res.statusCode)) {
      return keeper.free();
    }
    const content_type = res.get("Content-Type") ?? null;
    await keeper.keep({ status: res.statusCode, content_type, body });
  };
  res.send = (body?: unknown) => {
    // Express sends an object by calling `json`, which comes back here with the text.
    if (settled || (typeof body === "object" && body !== null && !Buffer.isBuffer(body))) return send(body);
    settle(body ?? "").then(
      () => send(body),
      () => send(body),
    );
    return res;
  };
  res.once("close", () => {
    if (!settled) void keeper.free().catch(() => undefined);
  });
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 429;
}
