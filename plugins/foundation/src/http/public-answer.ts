import type { MedusaResponse } from "@medusajs/framework/http";

/**
 * Marks an answer that is the same for everybody who reads a language. Shared caches keep it for 30 s, so a
 * suspension shows within half a minute.
 */
export function publicAnswer(res: MedusaResponse): MedusaResponse {
  res.set("Cache-Control", "public, max-age=0, s-maxage=30, stale-while-revalidate=60");
  res.vary("x-medusa-locale");
  return res;
}
