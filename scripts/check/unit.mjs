import { join } from "node:path";
import { root } from "../machine/place.mjs";
import { vitest } from "./vitest.mjs";

/** Unit and property tests beside the code, of all workspaces or of those that a change can break. */
export function unit(context) {
  const paths = context.filters ?? context.affected?.map((folder) => join(root, folder, "/"));
  return vitest({ context, config: "vitest.unit.mjs", paths, label: "unit", env: context.env });
}
