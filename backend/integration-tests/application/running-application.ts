import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Client } from "@medusajs/framework/pg";
import loaders from "@medusajs/medusa/loaders/index";
import axios, { type AxiosInstance } from "axios";
import express from "express";
import { catalogueIsReady } from "../fixtures/catalogue";
import { TableSnapshots } from "./table-snapshots";
import { createFromTemplate, DATABASE, databaseUrl, FILES } from "./test-database";

/** Variables of the application's environment that differ from those of the other files. */
export type ApplicationEnvironment = Record<string, string>;

/** Makes the database of this name, instead of a copy of the migrated template. */
export type MakeDatabase = (name: string) => Promise<void>;

export interface RunningApplication {
  environment: ApplicationEnvironment;
  container: MedusaContainer;
  api: AxiosInstance;
  snapshots: TableSnapshots;
  /** Waits until nothing that a test began is under way. */
  settle(): Promise<void>;
}

const BACKEND = join(__dirname, "..", "..");

let running: RunningApplication | null = null;

/**
 * The application of this process, booted once for all of its files: a boot costs many times what a file's own tests
 * cost. Medusa keeps much in the process, so that another environment needs another process.
 */
export async function applicationWith(
  environment: ApplicationEnvironment,
  makeDatabase?: MakeDatabase,
): Promise<RunningApplication> {
  running ??= await boot(environment, makeDatabase);
  if (JSON.stringify(running.environment) !== JSON.stringify(environment)) {
    throw new Error(
      "A file with an environment of its own needs a process of its own: see vitest.integration.mjs",
    );
  }
  return running;
}

async function boot(
  environment: ApplicationEnvironment,
  makeDatabase?: MakeDatabase,
): Promise<RunningApplication> {
  await (makeDatabase ? makeDatabase(DATABASE) : createFromTemplate());
  const url = databaseUrl(DATABASE);
  Object.assign(process.env, environment, { DATABASE_URL: url, FILES_DIR: FILES, ADMIN_DISABLED: "true" });
  // Another search engine wants tables and indexes that the template does not have; an older database lacks more.
  if (makeDatabase || "MEILISEARCH_HOST" in environment) await migrateAnew();
  const app = express();
  const { container } = await loaders({ directory: BACKEND, expressApp: app });
  const server = app.listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  await catalogueIsReady(container);
  const client = new Client({ connectionString: url });
  await client.connect();
  const snapshots = new TableSnapshots(client);
  await untilIdle(client);
  await snapshots.take();
  const { port } = server.address() as { port: number };
  return {
    environment,
    container,
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    snapshots,
    settle: () => untilIdle(client),
  };
}

/** As a deployment does it, before the application starts. */
async function migrateAnew(): Promise<void> {
  const cli = require.resolve("@medusajs/cli/cli.js");
  const cwd = join(BACKEND, ".medusa", "server");
  await promisify(execFile)(process.execPath, [cli, "db:migrate", "--execute-safe-links"], {
    cwd,
    env: process.env,
  });
}

/** Subscribers begin workflows; those of a minute ago have nobody behind them. */
const LONGEST_WORKFLOW_MS = 60_000;
/** A test may leave the record of a rebuilding whose process was killed. */
const LONGEST_REBUILD_MS = 5_000;

/** Waits until no workflow and no rebuilding of a search index is under way. @throws when a workflow does not end */
async function untilIdle(client: Client): Promise<void> {
  const start = Date.now();
  for (;;) {
    const { rows } = await client.query<{ workflows: string[]; rebuilds: number }>(
      `SELECT ARRAY(SELECT workflow_id FROM workflow_execution
                     WHERE state NOT IN ('not_started', 'done', 'reverted', 'failed') AND deleted_at IS NULL) AS workflows,
              (SELECT count(*)::int FROM index_rebuild WHERE status = 'running' AND deleted_at IS NULL) AS rebuilds`,
    );
    const { workflows = [], rebuilds = 0 } = rows[0] ?? {};
    const waited = Date.now() - start;
    if (workflows.length === 0 && (rebuilds === 0 || waited > LONGEST_REBUILD_MS)) return;
    if (waited > LONGEST_WORKFLOW_MS)
      throw new Error(`still under way after a minute: ${workflows.join(", ")}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
