import { existsSync } from "node:fs";
import { mkdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { root } from "./place.mjs";

const FIRST_GIGABYTES = 3;
const LATER_GIGABYTES = 0.5;

/**
 * Packages, builds and the database take about 3 GB, once.
 *
 * @throws {Failure} when the folder's disk has too little room
 */
export async function requireDiskSpace(folder) {
  await mkdir(folder, { recursive: true });
  const needed = existsSync(join(root, "node_modules", ".package-lock.json"))
    ? LATER_GIGABYTES
    : FIRST_GIGABYTES;
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = (bavail * bsize) / 1e9;
  if (gigabytes >= needed) return;
  throw new Failure(
    `Only ${gigabytes.toFixed(1)} GB are free on the disk of ${folder}; ${needed} GB are needed.`,
    "Free some space and run the command again. Nothing was changed.",
  );
}
