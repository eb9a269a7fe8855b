import type { SearchTypes } from "@medusajs/framework/types";
import type { EnqueuedTask, Meilisearch, Task } from "./engine-types";
import type { Connection } from "./connection";
import { EngineUnavailableError } from "./engine-error";

/** Milliseconds until the second look at a task, doubled with each that finds it undone. */
const FIRST_POLL_MS = 25;
const LONGEST_POLL_MS = 200;

/**
 * Writes that the engine accepted and has yet to apply. It applies those of one index in order, so the oldest
 * being done is a sign that there is room for another.
 */
export class TaskQueue {
  readonly #connection: Connection;
  readonly #limit: number;
  readonly #timeoutMs: number;
  readonly #pending: number[] = [];

  constructor(connection: Connection, limit: number, timeoutMs: number) {
    this.#connection = connection;
    this.#limit = limit;
    this.#timeoutMs = timeoutMs;
  }

  /** Sends a write once fewer than the limit are pending. @returns the engine's number of it */
  async enqueue(
    send: (client: Meilisearch) => Promise<EnqueuedTask>,
    purpose: "writing" | "creating" = "writing",
  ): Promise<number> {
    while (this.#pending.length >= this.#limit) {
      const oldest = this.#pending[0];
      if (oldest !== undefined) {
        await this.#settle(oldest);
      }
    }
    const { taskUid } = await this.#connection[purpose](send);
    this.#pending.push(taskUid);
    return taskUid;
  }

  /**
   * Waits until all writes of a task are applied.
   * @returns the task, `failed` with the engine's reason as soon as one of them failed or was cancelled
   * @throws {EngineUnavailableError} when the engine does not answer or is not done in time
   */
  async wait(task: SearchTypes.SearchTask, timeoutMs = this.#timeoutMs): Promise<SearchTypes.SearchTask> {
    let failed: SearchTypes.SearchTask | null = null;
    for (const uid of taskUids(task)) {
      const error = await this.#settle(uid, timeoutMs);
      failed ??= error ? { ...task, status: "failed", error } : null;
    }
    return failed ?? { ...task, status: "succeeded" };
  }

  async #settle(uid: number, timeoutMs = this.#timeoutMs): Promise<SearchTypes.SearchTask["error"] | null> {
    try {
      const { status, error } = await this.#finished(uid, timeoutMs);
      return status === "succeeded"
        ? null
        : { message: error?.message ?? `the write was ${status}`, code: error?.code ?? status };
    } finally {
      const at = this.#pending.indexOf(uid);
      if (at >= 0) {
        this.#pending.splice(at, 1);
      }
    }
  }

  /** The client's own `waitForTask` keeps a listener for each look, and looks without its time limit. */
  async #finished(uid: number, timeoutMs: number): Promise<Task> {
    const deadline = Date.now() + timeoutMs;
    for (let waitMs = FIRST_POLL_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_POLL_MS)) {
      const signal = AbortSignal.timeout(Math.max(1, deadline - Date.now()));
      const task = await this.#connection.writing((client) => client.tasks.getTask(uid, { signal }));
      if (task.status !== "enqueued" && task.status !== "processing") {
        return task;
      }
      if (Date.now() + waitMs > deadline) {
        throw new EngineUnavailableError(`write ${uid} was not applied within ${timeoutMs} ms`);
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** One task of the Search Module may be several of the engine's. */
export function pendingTask(index: string, uids: number[]): SearchTypes.SearchTask {
  return uids.length > 0 ? { id: uids.join(","), index, status: "enqueued" } : { index, status: "succeeded" };
}

function taskUids({ id }: SearchTypes.SearchTask): number[] {
  return (id ?? "").split(",").filter(Boolean).map(Number);
}
