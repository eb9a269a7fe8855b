import path from "node:path";
import { Worker } from "node:worker_threads";
import { Turns } from "../concurrency/turns";
import type { Cell } from "./read-spreadsheet";
import type { SpreadsheetInput, SpreadsheetOutput, SpreadsheetTask } from "./spreadsheet-worker";
import { unreadableFile } from "./unreadable-file";

const WORKER = path.join(__dirname, "spreadsheet-worker.js");
/** MB that one thread may take; a file within the limits stays far below. */
const MOST_MEMORY_MB = 768;
/** One file at a time in a process: others wait, so that many at once take neither all memory nor all cores. */
const turns = new Turns();

/** The cells of a CSV or an XLSX, read beside the server's own thread. @throws RefusalError `file_…` */
export async function readInThread(file: Buffer): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  await inThread({ kind: "read", file }, none(), (output) => {
    if ("rows" in output) rows.push(...output.rows);
    if ("unreadable" in output) {
      throw unreadableFile(output.unreadable.code, output.unreadable.detail);
    }
  });
  return rows;
}

/** An XLSX of rows that come page by page, made beside the server's own thread. @throws what the pages throw */
export async function writeXlsxInThread(
  headings: Cell[],
  pages: AsyncIterable<Cell[][]>,
): Promise<Uint8Array> {
  let file: Uint8Array | null = null;
  await inThread({ kind: "write", headings }, pages, (output) => {
    if ("file" in output) file = output.file;
  });
  if (!file) throw new Error("the spreadsheet thread has ended without a file");
  return file;
}

async function* none(): AsyncGenerator<Cell[][]> {}

async function inThread(
  task: SpreadsheetTask,
  pages: AsyncIterable<Cell[][]>,
  take: (output: SpreadsheetOutput) => void,
): Promise<void> {
  const finish = await turns.take(["spreadsheet"]);
  const worker = new Worker(WORKER, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  try {
    const ended = outcomeOf(worker, take);
    await Promise.all([ended, feed(worker, pages)]);
  } finally {
    await worker.terminate();
    finish();
  }
}

function outcomeOf(worker: Worker, take: (output: SpreadsheetOutput) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", (output: SpreadsheetOutput) => {
      try {
        take(output);
        if ("end" in output || "file" in output) resolve();
      } catch (error) {
        reject(error);
      }
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the spreadsheet thread has ended with ${code}`)));
  });
}

async function feed(worker: Worker, pages: AsyncIterable<Cell[][]>): Promise<void> {
  for await (const rows of pages) worker.postMessage({ rows } satisfies SpreadsheetInput);
  worker.postMessage({ end: true } satisfies SpreadsheetInput);
}
