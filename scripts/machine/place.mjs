import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** All that a local run keeps: database, files, secrets, logs. `--reset` removes it. */
export const dataFolder = process.env.PASAR_SENTRA_DATA ?? join(root, ".data");
