import { readdirSync, watch } from "node:fs";
import { join } from "node:path";

const QUIET_MILLISECONDS = 300;

/** Tests are not built; the other file comes and goes while Medusa builds a plugin. */
const IGNORED = /\.test\.tsx?$|__admin-extensions__/;

/**
 * Calls `changed` with the names of the folders below `parents` whose `src` was saved to, once saving pauses;
 * never twice at a time.
 */
export function watchSources(parents, changed) {
  const dirty = new Set();
  let timer;
  let working = false;
  const work = async () => {
    if (working || dirty.size === 0) return;
    working = true;
    const names = [...dirty];
    dirty.clear();
    await changed(names);
    working = false;
    work();
  };
  const watchers = parents.flatMap((parent) =>
    readdirSync(parent).map((name) =>
      watch(join(parent, name, "src"), { recursive: true }, (_, file) => {
        if (file && IGNORED.test(file)) return;
        dirty.add(name);
        clearTimeout(timer);
        timer = setTimeout(work, QUIET_MILLISECONDS);
      }),
    ),
  );
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
