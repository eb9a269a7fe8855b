import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "../machine/place.mjs";
import { testCluster } from "./test-cluster.mjs";
import { vitest } from "./vitest.mjs";
import { workspaces } from "./workspaces.mjs";

/** Figures that the tests print, such as those of R1–R4. */
const FIGURES = /\bR\d+( run \d+)?: /;

/** Medusa with our plugins on a PostgreSQL of its own. */
export async function integration(context) {
  const cluster = await testCluster(context);
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = context.env;
  const total = { passed: 0, failed: 0, notes: [] };
  for (const folder of await foldersWithTests()) {
    const result = await vitest({
      folder,
      paths: ["integration-tests"],
      env: {
        ...env,
        NODE_ENV: "test",
        DB_HOST: "localhost",
        DB_PORT: String(cluster.port),
        DB_USERNAME: "postgres",
        DB_PASSWORD: cluster.password,
      },
      logs: context.logs,
      label: `integration-${relative(root, folder).replaceAll("/", "-")}`,
      show: FIGURES,
    });
    total.passed += result.passed;
    total.failed += result.failed;
    total.notes.push(...(result.notes ?? []));
  }
  return total;
}

async function foldersWithTests() {
  const all = [join(root, "backend"), ...(await workspaces("build")).map(({ folder }) => folder)];
  const found = [];
  for (const folder of new Set(all)) {
    if (await readdir(join(folder, "integration-tests")).catch(() => null)) found.push(folder);
  }
  return found;
}
