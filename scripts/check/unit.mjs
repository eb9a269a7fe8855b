import { relative } from "node:path";
import { root } from "../machine/place.mjs";
import { vitest } from "./vitest.mjs";
import { workspaces } from "./workspaces.mjs";

/** Unit and property tests beside the code, in every workspace that has them. */
export async function unit({ logs, env }) {
  const total = { passed: 0, failed: 0, notes: [] };
  for (const { folder } of await workspaces("test:unit")) {
    const paths = folder.endsWith("storefront") ? [] : ["src"];
    const label = `unit-${relative(root, folder).replaceAll("/", "-")}`;
    const result = await vitest({ folder, paths, env: { ...env, NODE_ENV: "test" }, logs, label });
    total.passed += result.passed;
    total.failed += result.failed;
    total.notes.push(...(result.notes ?? []));
  }
  return total;
}
