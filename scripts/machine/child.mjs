import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "./failure.mjs";

const TAIL_LINES = 25;

/**
 * Runs a command to its end. Output goes to a log file; its end is shown when the command fails.
 *
 * @param {string} logFile
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @throws {Failure} when it ends with anything but 0
 */
export async function run(logFile, command, args, options = {}) {
  const code = await finish(logFile, command, args, options);
  if (code === 0) return;
  throw new Failure(
    `\`${[command.split("/").pop(), ...args].join(" ")}\` ended with ${code}. Its last lines:\n\n${await tail(logFile)}\n`,
    `The whole log: ${logFile}`,
  );
}

/** Runs a command to its end. @returns its exit code, its signal's name or why it did not start */
export async function finish(logFile, command, args, options = {}) {
  const part = start(logFile, command, args, options);
  running.add(part);
  const code = await part.ended;
  running.delete(part);
  return code;
}

/** Short-lived commands under way, so that Ctrl-C ends them too. */
const running = new Set();
let closing = false;

/** Ends what is under way and lets nothing begin any more. */
export function stopRunning() {
  closing = true;
  return Promise.all([...running].map((part) => stop(part)));
}

/**
 * Starts a command in a process group of its own, so that Ctrl-C reaches only us and we stop the parts in
 * order.
 *
 * @throws {Failure} when everything is being stopped
 */
export function start(logFile, command, args, options = {}) {
  if (closing) throw new Failure("Stopped.", "Run the command again.");
  const log = createWriteStream(logFile, { flags: "a" });
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, ...options });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => {
      log.end(`${error.message}\n`, () => resolve(error.message));
    });
    child.once("close", (code, signal) => {
      log.end(() => resolve(signal ?? code));
    });
  });
  return { child, ended };
}

/** Asks a process group to end; kills it when it has not after `patience` milliseconds. */
export async function stop({ child, ended }, signal = "SIGTERM", patience = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  killGroup(child, signal);
  const timer = setTimeout(() => killGroup(child, "SIGKILL"), patience);
  await ended;
  clearTimeout(timer);
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** The last lines of a log. */
export async function tail(logFile) {
  const text = await readFile(logFile, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
}

/** Path of a log file; makes its folder. */
export async function logFile(folder, name) {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.log`);
}
