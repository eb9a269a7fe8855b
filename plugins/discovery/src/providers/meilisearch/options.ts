import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const schema = z.strictObject({
  host: z
    .string()
    .url()
    .regex(/^https?:/),
  /** The master key, or a key that may manage keys; it is used for nothing but finding the three scoped keys. */
  apiKey: z.string().min(1),
  /** Comes before the name of every index, so that shops can share an engine; the scoped keys reach nothing else. */
  indexPrefix: z
    .string()
    .regex(/^[a-zA-Z0-9_-]{1,60}$/)
    .default("pasar_sentra"),
  /** Identifier of the registered provider that answers while the engine is away. */
  fallback: z.string().min(1).default("search-postgres"),
  searchTimeoutMs: z.number().int().positive().default(1_500),
  writeTimeoutMs: z.number().int().positive().default(15_000),
  /** How long an accepted write may take to be applied. */
  taskTimeoutMs: z.number().int().positive().default(120_000),
  /** Deepest hit that can be read, and the highest count: Meilisearch cuts both there. */
  maxTotalHits: z.number().int().positive().default(200_000),
  /** Distinct values that a facet counts at most. */
  maxFacetValues: z.number().int().positive().max(10_000).default(1_000),
  batchDocuments: z.number().int().positive().default(1_000),
  /** Bytes of one request's body; the engine's own limit is 100 MiB unless its operator lowered it. */
  batchBytes: z
    .number()
    .int()
    .positive()
    .default(8 * 1024 * 1024),
  /** Accepted writes that may wait to be applied before the next one is sent. */
  maxPendingTasks: z.number().int().positive().default(20),
});

export type MeilisearchOptions = z.infer<typeof schema>;
export type MeilisearchOptionsInput = z.input<typeof schema>;

/** @throws {MedusaError} invalid_argument naming each wrong option; never the key itself */
export function readOptions(input: unknown): MeilisearchOptions {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    return parsed.data;
  }
  const reasons = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
  );
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The Meilisearch provider's options are wrong: ${reasons.join("; ")}`,
  );
}
