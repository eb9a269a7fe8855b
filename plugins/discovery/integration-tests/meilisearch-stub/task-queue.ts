import { ApiError } from "./api-error";

export type TaskType =
  | "documentAdditionOrUpdate"
  | "documentDeletion"
  | "settingsUpdate"
  | "indexCreation"
  | "indexDeletion"
  | "indexSwap";

export interface StubTask {
  uid: number;
  batchUid: number | null;
  indexUid: string | null;
  status: "enqueued" | "processing" | "succeeded" | "failed" | "canceled";
  type: TaskType;
  canceledBy: number | null;
  details: Record<string, unknown>;
  error: ReturnType<ApiError["body"]> | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** Applies writes one after the other, later than it accepts them. */
export class StubTasks {
  /** Milliseconds that a write takes. */
  delayMs = 2;
  /** What the next writes come to instead of being applied, the oldest first. */
  readonly fates: (ApiError | "canceled")[] = [];
  readonly #tasks: StubTask[] = [];
  readonly #forgotten = new Set<number>();
  #last: Promise<void> = Promise.resolve();

  /** @returns what the engine answers to an accepted write */
  enqueue(type: TaskType, indexUid: string | null, details: Record<string, unknown>, apply: () => void) {
    const task: StubTask = {
      uid: this.#tasks.length,
      batchUid: null,
      indexUid,
      status: "enqueued",
      type,
      canceledBy: null,
      details,
      error: null,
      duration: null,
      enqueuedAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
    };
    this.#tasks.push(task);
    this.#last = this.#last.then(() => this.#process(task, apply));
    return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt: task.enqueuedAt };
  }

  /** As when an operator deletes finished tasks, or there were too many. */
  forgetFinished(): void {
    for (const { uid, finishedAt } of this.#tasks) if (finishedAt !== null) this.#forgotten.add(uid);
  }

  get(uid: number): StubTask {
    const task = this.#tasks[uid];
    if (!task || this.#forgotten.has(uid)) {
      throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    }
    return task;
  }

  /** Writes that wait or are being applied. */
  get pending(): number {
    return this.#tasks.filter(({ status }) => status === "enqueued" || status === "processing").length;
  }

  async #process(task: StubTask, apply: () => void): Promise<void> {
    task.status = "processing";
    task.batchUid = task.uid;
    task.startedAt = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const fate = this.fates.shift();
    try {
      if (fate instanceof ApiError) throw fate;
      if (fate === undefined) apply();
      task.status = fate ?? "succeeded";
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      task.status = "failed";
      task.error = error.body();
    }
    task.finishedAt = new Date().toISOString();
    task.duration = `PT${this.delayMs / 1000}S`;
  }
}
