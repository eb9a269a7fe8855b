import { mkdir, statfs } from "node:fs/promises";
import { Failure } from "./failure.mjs";

const NEEDED_GIGABYTES = 3;

/** @throws {Failure} when the folder's disk has too little room for packages, builds and the database */
export async function requireDiskSpace(folder, needed = NEEDED_GIGABYTES) {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = (bavail * bsize) / 1e9;
  if (gigabytes >= needed) return;
  throw new Failure(
    `Only ${gigabytes.toFixed(1)} GB are free on the disk of ${folder}; ${needed} GB are needed.`,
    "Free some space and run the command again. Nothing was changed.",
  );
}
