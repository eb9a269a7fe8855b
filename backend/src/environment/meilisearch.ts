import { z } from "@medusajs/framework/zod";

const meilisearchVariables = z.object({
  MEILISEARCH_HOST: z
    .string()
    .url("needs to be an address such as http://localhost:7700")
    .regex(/^https?:/, "needs to start with http:// or https://")
    .transform((url) => url.replace(/\/+$/, "")),
  /** The master key, or one that may manage keys: it makes the scoped keys that are used for all else. */
  MEILISEARCH_API_KEY: z.string().min(16, "needs to be the engine's key, at least 16 bytes"),
  /** Keeps shops apart that share an engine. */
  MEILISEARCH_INDEX_PREFIX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]{1,60}$/, "needs to be letters, digits, - and _ alone, at most 60")
    .default("pasar_sentra"),
});

export type MeilisearchVariables = z.infer<typeof meilisearchVariables>;

/** Meilisearch answers searches when a host is named, and then its key must be there; undefined means PostgreSQL. */
export const meilisearchSchema = z
  .record(z.string(), z.unknown())
  .transform((variables, context): MeilisearchVariables | undefined => {
    if (variables.MEILISEARCH_HOST === undefined) return undefined;
    const parsed = meilisearchVariables.safeParse(variables);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    }
    return z.NEVER;
  });
