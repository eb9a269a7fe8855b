import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const NAMES = ["JWT_SECRET", "COOKIE_SECRET", "SESSION_SECRET", "RECEIPT_SECRET", "DATABASE_PASSWORD"];
const PASSWORDS = ["ADMIN_PASSWORD", "DEMO_PASSWORD"];

/**
 * Secrets of a local run: made once, kept readable by their owner only. What the environment sets wins
 * and is not written down.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function localSecrets(folder) {
  const file = join(folder, "secrets.json");
  const kept = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  const missing = [...NAMES, ...PASSWORDS].filter((name) => !kept[name]);
  for (const name of missing) {
    kept[name] = PASSWORDS.includes(name)
      ? `Sentra-${randomBytes(6).toString("base64url")}`
      : randomBytes(32).toString("base64url");
  }
  if (missing.length > 0) {
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, process.env[name] || value]));
}
