import { randomBytes } from "node:crypto";
import path from "node:path";
import { z } from "@medusajs/framework/zod";
import { meilisearchSchema } from "./meilisearch";
import { s3Schema } from "./s3";

const LOCAL_BACKEND = "http://localhost:9000";
const LOCAL_STOREFRONT = "http://localhost:3000";
const LOCAL_DATABASE = "postgres://postgres@localhost:5432/pasar-sentra";

const httpUrl = z
  .string()
  .url("needs to be an address such as https://example.id")
  .regex(/^https?:/, "needs to start with http:// or https://")
  .transform((url) => url.replace(/\/+$/, ""));
const secret = z.string().min(32, "needs at least 32 characters; `openssl rand -hex 32` makes one");
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

function whole(least: number, most: number, unit: string) {
  const message = `needs to be a whole number of ${unit}, ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));
}

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "needs to be postgres://user:password@host:port/database"),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "needs to be redis://host:port")
    .optional(),
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  ADMIN_DISABLED: flag,
  EXTRA_PLUGINS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  BACKEND_URL: httpUrl,
  STOREFRONT_URL: httpUrl,
  STORE_CORS: z.string().min(1).optional(),
  ADMIN_CORS: z.string().min(1).optional(),
  AUTH_CORS: z.string().min(1).optional(),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  RECEIPT_SECRET: secret,
  FILES_DIR: z.string().min(1).default(path.join(process.cwd(), "files")),
  BANK_NAME: z.string().min(1),
  BANK_ACCOUNT_NUMBER: z.string().min(1),
  BANK_ACCOUNT_HOLDER: z.string().min(1),
  BANK_TRANSFER_EXPIRY_HOURS: z.coerce.number().int().min(1).max(720).default(24),
  ACCEPT_HOURS: whole(1, 336, "hours").default(24),
  PAYOUT_DAYS: whole(0, 90, "days").default(7),
  RATE_LIMIT_FACTOR: z.coerce.number().positive().max(1_000_000).default(1),
  CHECKOUT_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(6),
  S3: s3Schema,
  MEILISEARCH: meilisearchSchema,
});

export type Environment = z.infer<typeof schema>;

/** Lists every variable that is missing or malformed, one a line, so that they can be mended at once. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * Everything that the backend learns from outside (decision 0006). In production there is no default for
 * what would cost somebody money or safety: secrets, addresses, the database and the bank account. Elsewhere
 * (building, tests) secrets are random, one set per process.
 * @throws EnvironmentError naming each wrong variable
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const isProduction = given.NODE_ENV === "production";
  const parsed = schema.safeParse({
    ...(isProduction ? {} : developmentDefaults()),
    ...given,
    S3: given,
    MEILISEARCH: given,
  });
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${String(issue.path.at(-1))}: ${issue.message}`);
    throw new EnvironmentError(["The backend's environment is incomplete:", ...lines].join("\n"));
  }
  return parsed.data;
}

function developmentDefaults() {
  const random = () => randomBytes(32).toString("hex");
  return {
    DATABASE_URL: LOCAL_DATABASE,
    BACKEND_URL: LOCAL_BACKEND,
    STOREFRONT_URL: LOCAL_STOREFRONT,
    JWT_SECRET: random(),
    COOKIE_SECRET: random(),
    RECEIPT_SECRET: random(),
    BANK_NAME: "Bank Contoh",
    BANK_ACCOUNT_NUMBER: "0000000001",
    BANK_ACCOUNT_HOLDER: "Pasar Sentra",
  };
}
