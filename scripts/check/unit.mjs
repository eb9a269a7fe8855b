import { relative } from "node:path";
import { root } from "../machine/place.mjs";
import { vitest } from "./vitest.mjs";
import { workspaces } from "./workspaces.mjs";

/** Unlike those that boot Medusa, files of unit tests wait for nothing and share nothing. */
const SIDE_BY_SIDE = ["--fileParallelism", "--maxWorkers=2"];

/** Unit and property tests beside the code, in every workspace that has them. */
export async function unit({ logs, env }) {
  const total = { passed: 0, failed: 0, notes: [] };
  for (const { folder } of await workspaces("test:unit")) {
    const paths = folder.endsWith("storefront") ? [] : ["src"];
    const label = `unit-${relative(root, folder).replaceAll("/", "-")}`;
    const result = await vitest({
      folder,
      paths,
      flags: SIDE_BY_SIDE,
      env: { ...env, NODE_ENV: "test" },
      logs,
      label,
    });
    total.passed += result.passed;
    total.failed += result.failed;
    total.notes.push(...(result.notes ?? []));
  }
  return total;
}
