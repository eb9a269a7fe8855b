import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Client } from "@medusajs/framework/pg";
import { MedusaModule } from "@medusajs/framework/modules-sdk";
import { ContainerRegistrationKeys, GracefulShutdownServer, Modules } from "@medusajs/framework/utils";
import loaders from "@medusajs/medusa/loaders/index";
import axios, { type AxiosInstance } from "axios";
import express from "express";
import { catalogueIsReady } from "../fixtures/catalogue";
import { TableSnapshots } from "./table-snapshots";
import { createFromTemplate, databaseUrl, WORKER } from "./test-database";

/** Variables of the application's environment that differ from those of the other files. */
export type ApplicationEnvironment = Record<string, string>;

export interface RunningApplication {
  environment: ApplicationEnvironment;
  container: MedusaContainer;
  api: AxiosInstance;
  snapshots: TableSnapshots;
  stop(): Promise<void>;
}

const BACKEND = join(__dirname, "..", "..");

let running: RunningApplication | null = null;

/**
 * The application of this worker. It is booted once for all files that want the same environment, since a boot costs
 * many times what a file's own tests cost; its database is then as it was after the boot.
 */
export async function applicationWith(environment: ApplicationEnvironment): Promise<RunningApplication> {
  if (running && JSON.stringify(running.environment) === JSON.stringify(environment)) return running;
  await running?.stop();
  running = null;
  running = await boot(environment);
  return running;
}

async function boot(environment: ApplicationEnvironment): Promise<RunningApplication> {
  const name = `pasar_sentra_test_${WORKER}`;
  await createFromTemplate(name);
  const files = join(tmpdir(), `pasar-sentra-test-files-${WORKER}`);
  await rm(files, { recursive: true, force: true });
  const restoreVariables = setVariables({
    ...environment,
    DATABASE_URL: databaseUrl(name),
    FILES_DIR: files,
    ADMIN_DISABLED: "true",
  });
  forgetConfiguration();
  const app = express();
  const { container, shutdown } = await loaders({ directory: BACKEND, expressApp: app });
  const server = app.listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  const graceful = GracefulShutdownServer.create(server);
  await catalogueIsReady(container);
  const client = new Client({ connectionString: databaseUrl(name) });
  await client.connect();
  const snapshots = new TableSnapshots(client);
  await untilWorkflowsEnd(container);
  await snapshots.take();
  const { port } = server.address() as { port: number };
  return {
    environment,
    container,
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    snapshots,
    stop: async () => {
      await graceful.shutdown();
      await shutdown();
      MedusaModule.clearInstances();
      delete container.registrations[ContainerRegistrationKeys.PG_CONNECTION as keyof typeof container.registrations];
      await client.end();
      restoreVariables();
    },
  };
}

/** Waits until no workflow is under way any more, those that subscribers began included; a minute at most. */
export async function untilWorkflowsEnd(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE);
  const deadline = Date.now() + 60_000;
  for (;;) {
    const left = await engine.listWorkflowExecutions({
      state: { $nin: ["not_started", "done", "reverted", "failed"] },
    });
    if (left.length === 0) return;
    if (Date.now() > deadline) {
      throw new Error(`still under way after a minute: ${left.map(({ workflow_id }) => workflow_id).join(", ")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The configuration reads the environment when it is loaded. */
function forgetConfiguration(): void {
  delete require.cache[require.resolve(join(BACKEND, "medusa-config"))];
}

function setVariables(variables: Record<string, string>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
