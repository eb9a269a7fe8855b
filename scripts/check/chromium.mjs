import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Failure } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";

const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of a Chromium: Playwright's own, else the system's, else Debian's, installed when we are root there. */
export function findChromium() {
  const found = playwrightsOwn() ?? systems();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = systems();
    if (installed) return installed;
  }
  throw new Failure(
    "No Chromium was found for the end-to-end tests.",
    "Install one (`npx playwright install chromium`, or your system's package) and run `npm test` again.",
  );
}

function playwrightsOwn() {
  const { chromium } = createRequire(join(root, "e2e", "package.json"))("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function systems() {
  for (const name of SYSTEM) {
    try {
      return execFileSync("which", [name], { stdio: ["ignore", "pipe", "ignore"] })
        .toString()
        .trim();
    } catch {
      // not this one
    }
  }
  return undefined;
}
