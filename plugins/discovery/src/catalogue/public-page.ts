import type { MedusaResponse } from "@medusajs/framework/http";

/**
 * Marks an answer that is the same for everybody who reads a language: browsers ask again each time (Express answers
 * 304 when its ETag still fits), shared caches keep it for 30 s and serve it for 5 minutes more while they ask.
 */
export function publicPage(res: MedusaResponse): MedusaResponse {
  res.set("Cache-Control", "public, max-age=0, s-maxage=30, stale-while-revalidate=300");
  res.vary("x-medusa-locale");
  return res;
}
