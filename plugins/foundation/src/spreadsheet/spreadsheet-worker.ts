import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type Cell, readSpreadsheet } from "./read-spreadsheet";
import { UnreadableFileError, type UnreadableReason } from "./unreadable-file-error";
import { xlsxOf } from "./xlsx-of";

/** What is asked of the worker. The rows of a file to write come as messages, page by page. */
export type SpreadsheetTask = { kind: "read"; file: Uint8Array } | { kind: "write"; headings: Cell[] };

/** To the worker: a page of rows, or that there are no more. */
export type SpreadsheetInput = { rows: Cell[][] } | { end: true };

/** From the worker. What is read comes in pages too, so that taking it over never holds up the server. */
export type SpreadsheetOutput =
  | { rows: Cell[][] }
  | { file: Uint8Array }
  | { end: true }
  | { unreadable: { code: UnreadableReason; detail: string } };

const PAGE = 250;

/** A thread of its own: XLSX and CSV of 10,000 rows take seconds in which a server would answer nobody. */
async function run(port: MessagePort, task: SpreadsheetTask): Promise<void> {
  if (task.kind === "read") await read(port, Buffer.from(task.file));
  else await write(port, task.headings);
  port.close();
}

async function read(port: MessagePort, file: Buffer): Promise<void> {
  try {
    const rows = await readSpreadsheet(file);
    for (let from = 0; from < rows.length; from += PAGE) send(port, { rows: rows.slice(from, from + PAGE) });
    send(port, { end: true });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    send(port, { unreadable: { code: error.code, detail: error.message } });
  }
}

function write(port: MessagePort, headings: Cell[]): Promise<void> {
  const rows: Cell[][] = [];
  return new Promise((resolve, reject) => {
    port.on("message", (input: SpreadsheetInput) => {
      if ("rows" in input) {
        rows.push(...input.rows);
        return;
      }
      xlsxOf(headings, rows).then((file) => {
        send(port, { file });
        resolve();
      }, reject);
    });
  });
}

function send(port: MessagePort, output: SpreadsheetOutput): void {
  port.postMessage(output);
}

if (parentPort) {
  // An unhandled rejection ends the worker with an `error` event, which the caller waits for.
  void run(parentPort as unknown as MessagePort, workerData as SpreadsheetTask);
}
