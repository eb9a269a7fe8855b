import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

/**
 * Folders of the workspaces that what differs from `main` can break: those that were changed, committed or not, and
 * those that depend on them. Undefined, which means all, when the root was changed: every workspace uses its scripts and
 * versions.
 *
 * @returns {string[] | undefined}
 */
export function affectedFolders() {
  const base = git("merge-base", "HEAD", mainBranch());
  const turbo = join(root, "node_modules", ".bin", "turbo");
  const answer = execFileSync(turbo, ["ls", `--filter=...[${base}]`, "--output=json"], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  }).toString();
  const { items } = JSON.parse(answer.slice(answer.indexOf("{"))).packages;
  return rootChanged(base) ? undefined : items.map(({ path }) => path);
}

/** Whether a file outside every workspace differs, such as a script or the lock file; texts break nothing. */
function rootChanged(base) {
  const changed = [
    ...git("diff", "--name-only", base).split("\n"),
    ...git("ls-files", "-o", "--exclude-standard").split("\n"),
  ];
  return changed.some(
    (file) => file !== "" && !/^(backend|storefront|e2e|docs|packages|plugins)\/|\.md$/.test(file),
  );
}

function mainBranch() {
  for (const name of ["origin/main", "main"]) {
    try {
      git("rev-parse", "--verify", "--quiet", name);
      return name;
    } catch {
      // a clone may have one of them only
    }
  }
  return "HEAD";
}

function git(...args) {
  return execFileSync("git", args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] })
    .toString()
    .trim();
}
