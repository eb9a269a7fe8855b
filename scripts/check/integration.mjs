import { join } from "node:path";
import { root } from "../machine/place.mjs";
import { sharedTemplate } from "./template-database.mjs";
import { testCluster } from "./test-cluster.mjs";
import { vitest } from "./vitest.mjs";

/** Figures that the tests print, such as those of R1–R4. */
const FIGURES = /^R\d+( run \d+)?: /;

/** The application with our plugins on a PostgreSQL of its own, of all workspaces or of those that a change can break. */
export async function integration(context) {
  const cluster = await testCluster(context);
  const template = await sharedTemplate(context);
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = context.env;
  return vitest({
    context,
    config: "vitest.integration.mjs",
    paths: context.filters ?? context.affected?.map((folder) => join(root, folder, "integration-tests")),
    env: {
      ...env,
      TEMPLATE_DATABASE: template,
      DB_HOST: "localhost",
      DB_PORT: String(cluster.port),
      DB_USERNAME: "postgres",
      DB_PASSWORD: cluster.password,
    },
    label: "integration",
    show: FIGURES,
  });
}
