import { announce } from "./queue-news";
import type { QueueEntry } from "./queue-entry";
import { entryRequest, type SendEntry } from "./send-entry";

/** Nothing moved for so long, ms: the line is dead, and the entry waits for the next try. */
const LONGEST_SILENCE = 60_000;

/** `fetch` cannot tell how much of an upload has gone out; XMLHttpRequest can. */
export const sendWithProgress: SendEntry = (entry: QueueEntry) =>
  new Promise((resolve, reject) => {
    const { url, method, headers, body } = entryRequest(entry);
    const request = new XMLHttpRequest();
    const fail = () => reject(new TypeError("The connection is gone"));
    let silence = setTimeout(() => request.abort(), LONGEST_SILENCE);
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), LONGEST_SILENCE);
      announce({ type: "progress", seq: entry.seq, sent: loaded, total });
    });
    request.addEventListener("error", fail);
    request.addEventListener("abort", fail);
    request.addEventListener("loadend", () => clearTimeout(silence));
    request.addEventListener("load", () =>
      resolve({ status: request.status, body: parse(request.response) }),
    );
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
