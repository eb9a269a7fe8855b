import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Medusa serves the folder `static` of where it runs, which a build replaces; what people upload lives in
 * the data folder, so `static` is a link.
 */
export function servePublicFiles(server, filesFolder) {
  const files = join(filesFolder, "public");
  const link = join(server, "static");
  mkdirSync(files, { recursive: true });
  rmSync(link, { recursive: true, force: true });
  symlinkSync(files, link, "junction");
}
