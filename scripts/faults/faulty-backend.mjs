import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { untilHealthy } from "../application/health.mjs";
import { startBackend } from "../application/medusa.mjs";
import { stop } from "../machine/child.mjs";

const preload = new URL("./preload.mjs", import.meta.url).href;

/** The built backend with the preload that kills it; started again by hand. */
export function faultyBackend({ logs, scratch, cleanups }, env, port) {
  const log = join(logs, "faults-backend.log");
  const traceFile = join(scratch, "faults-trace.jsonl");
  const origin = `http://localhost:${port}`;
  let part = null;
  cleanups.push(async () => part && stop(part));

  async function start() {
    const options = `${process.env.NODE_OPTIONS ?? ""} --import=${preload}`.trim();
    part = startBackend(log, { ...env, NODE_OPTIONS: options, FAULTS_TRACE: traceFile }, port);
    await untilHealthy("backend", `${origin}/health`, part, log);
  }

  /** @returns {Promise<{ status: number, body: any } | null>} null when the connection broke before an answer */
  async function send(path, { method = "POST", headers, body, fault }) {
    const order = fault ? { "x-fault": JSON.stringify(fault) } : {};
    const text = method === "GET" ? undefined : JSON.stringify(body ?? {});
    try {
      const response = await fetch(`${origin}${path}`, {
        method,
        headers: { ...headers, ...order },
        body: text,
        signal: AbortSignal.timeout(150_000),
      });
      const answer = await response.text();
      return { status: response.status, body: answer.startsWith("{") ? JSON.parse(answer) : answer };
    } catch (error) {
      if (error.name === "TimeoutError") throw error;
      return null;
    }
  }

  return {
    start,
    send,
    /** Whether the process has ended; waits a moment for it. */
    async hasDied(patience) {
      const timer = new Promise((resolve) => setTimeout(() => resolve(false), patience));
      return Promise.race([part.ended.then(() => true), timer]);
    },
    /** Ends it by SIGKILL from outside, when a request has brought it to a halt. */
    kill: () => stop(part, "SIGKILL"),
    clearTrace: () => writeFile(traceFile, ""),
    /** What the request of this id has done so far. */
    async trace(id) {
      const text = await readFile(traceFile, "utf8").catch(() => "");
      return text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter((entry) => entry.id === id);
    },
    /** Runs a scheduled job to its end. */
    async runJob(job) {
      const answer = await send("/health", { method: "GET", headers: {}, fault: { id: `job-${job}`, job } });
      if (answer?.status !== 200) throw new Error(`the job ${job} failed: ${answer?.body}`);
    },
  };
}
