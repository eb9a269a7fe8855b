/** Compresses the built files once, so that no request pays for it. Run after `react-router build`. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const ROOT = fileURLToPath(new URL("./build/client", import.meta.url));
const COMPRESSIBLE = /\.(js|css|svg|json|txt|webmanifest|xml|ico)$/;
const SMALLEST_WORTHWHILE_BYTES = 512;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const names = await readdir(ROOT, { recursive: true });
let count = 0;
for (const name of names.filter((entry) => COMPRESSIBLE.test(entry))) {
  const file = path.join(ROOT, name);
  if ((await stat(file)).size < SMALLEST_WORTHWHILE_BYTES) {
    continue;
  }
  const content = await readFile(file);
  await writeFile(`${file}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }));
  count += 1;
}
console.info(`precompressed ${count} files`);
