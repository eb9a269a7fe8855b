import type { MedusaRequest } from "@medusajs/framework/http";

export const LOCALES = ["id-ID", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** The reader's language from the header `x-medusa-locale`; Indonesian unless English is asked for. */
export function requestLocale(req: Pick<MedusaRequest, "headers">): Locale {
  return req.headers["x-medusa-locale"] === "en-US" ? "en-US" : "id-ID";
}
