import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment";
import { modulesFor } from "./modules";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop:secret@db:5432/shop",
  BACKEND_URL: "https://api.example.id/",
  STOREFRONT_URL: "https://example.id",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
  RECEIPT_SECRET: "r".repeat(32),
  BANK_NAME: "Bank Contoh",
  BANK_ACCOUNT_NUMBER: "1234567890",
  BANK_ACCOUNT_HOLDER: "PT Contoh",
};

const refusal = (variables: NodeJS.ProcessEnv) => {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return "accepted";
};

const providerIds = (variables: NodeJS.ProcessEnv) => JSON.stringify(modulesFor(readEnvironment(variables)));

describe("the backend's environment", () => {
  it("has no default in production for secrets, addresses, database and bank account", () => {
    const message = refusal({ NODE_ENV: "production" });
    for (const name of Object.keys(production).filter((key) => key !== "NODE_ENV")) {
      expect(message).toContain(`${name}: `);
    }
  });

  it("refuses a short secret and an empty bank account, naming both", () => {
    const message = refusal({ ...production, JWT_SECRET: "short", BANK_ACCOUNT_NUMBER: "" });
    expect(message).toMatch(/JWT_SECRET: needs at least 32 characters/);
    expect(message).toMatch(/BANK_ACCOUNT_NUMBER: /);
    expect(message).not.toMatch(/COOKIE_SECRET/);
  });

  it("takes the hours to accept and the days until money is due, and names what they may be", () => {
    expect(readEnvironment(production)).toMatchObject({ ACCEPT_HOURS: 24, PAYOUT_DAYS: 7 });
    const chosen = readEnvironment({ ...production, ACCEPT_HOURS: "48", PAYOUT_DAYS: "0" });
    expect(chosen).toMatchObject({ ACCEPT_HOURS: 48, PAYOUT_DAYS: 0 });
    for (const wrong of ["0", "337", "1.5", "soon", "-3"]) {
      const message = refusal({ ...production, ACCEPT_HOURS: wrong, PAYOUT_DAYS: "91" });
      expect(message).toContain("ACCEPT_HOURS: needs to be a whole number of hours, 1 to 336");
      expect(message).toContain("PAYOUT_DAYS: needs to be a whole number of days, 0 to 90");
    }
  });

  it("makes fresh secrets for each process outside production", () => {
    expect(readEnvironment({}).JWT_SECRET).not.toBe(readEnvironment({}).JWT_SECRET);
  });

  it("drops the slash at the end of addresses", () => {
    expect(readEnvironment(production).BACKEND_URL).toBe("https://api.example.id");
  });

  it("wants everything that S3 needs once a bucket is named", () => {
    expect(readEnvironment(production).S3).toBeUndefined();
    const message = refusal({ ...production, S3_BUCKET: "pictures" });
    expect(message).toMatch(/S3_REGION: /);
    expect(message).toMatch(/S3_SECRET_ACCESS_KEY: /);
  });
});

describe("Meilisearch", () => {
  const engine = { MEILISEARCH_HOST: "http://search:7700/", MEILISEARCH_API_KEY: "k".repeat(16) };

  it("is wanted with its key, and only then", () => {
    expect(readEnvironment(production).MEILISEARCH).toBeUndefined();
    expect(readEnvironment({ ...production, MEILISEARCH_API_KEY: "k" }).MEILISEARCH).toBeUndefined();
    expect(readEnvironment({ ...production, ...engine }).MEILISEARCH).toEqual({
      MEILISEARCH_HOST: "http://search:7700",
      MEILISEARCH_API_KEY: "k".repeat(16),
      MEILISEARCH_INDEX_PREFIX: "pasar_sentra",
    });
    const message = refusal({ ...production, MEILISEARCH_HOST: "search", MEILISEARCH_INDEX_PREFIX: "a b" });
    expect(message).toMatch(/MEILISEARCH_HOST: needs to be an address/);
    expect(message).toMatch(/MEILISEARCH_API_KEY: /);
    expect(message).toMatch(/MEILISEARCH_INDEX_PREFIX: /);
  });

  it("answers searches when it is there, with PostgreSQL behind it", () => {
    const withoutIt = providerIds(production);
    expect(withoutIt).toContain("discovery/providers/postgres");
    expect(withoutIt).toContain('"default_provider":"search-postgres"');
    expect(withoutIt).not.toContain("discovery/providers/meilisearch");
    const withIt = providerIds({ ...production, ...engine });
    expect(withIt).toContain("discovery/providers/postgres");
    expect(withIt).toContain('"default_provider":"meilisearch"');
  });
});

describe("modules chosen by the environment", () => {
  it("stay in memory and on disk by default", () => {
    const ids = providerIds(production);
    expect(ids).toContain("file-local");
    expect(ids).toContain("key-check-caching");
    expect(ids).not.toContain("redis");
  });

  it("move to Redis with REDIS_URL", () => {
    const ids = providerIds({ ...production, REDIS_URL: "redis://cache:6379" });
    for (const name of [
      "event-bus-redis",
      "workflow-engine-redis",
      "ordered-locking-redis",
      "caching-redis",
    ]) {
      expect(ids).toContain(name);
    }
  });

  it("keep files in S3 with a bucket", () => {
    const ids = providerIds({
      ...production,
      S3_BUCKET: "pictures",
      S3_REGION: "ap-southeast-3",
      S3_FILE_URL: "https://pictures.example.id",
      S3_ACCESS_KEY_ID: "id",
      S3_SECRET_ACCESS_KEY: "key",
    });
    expect(ids).toContain("file-s3");
    expect(ids).not.toContain("file-local");
  });
});
