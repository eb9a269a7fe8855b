import type { QueueEntry } from "./queue-entry";

export type QueueNews =
  | { type: "changed" }
  | { type: "progress"; seq: number; sent: number; total: number }
  /** Taken by the backend; `answer` is its JSON. */
  | { type: "sent"; entry: Omit<QueueEntry, "file">; answer: unknown };

const CHANNEL = "pasar-sentra-queue";
let channel: BroadcastChannel | undefined;
const listeners = new Set<(news: QueueNews) => void>();

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", ({ data }: MessageEvent<QueueNews>) => tell(data));
  }
  return channel;
}

function tell(news: QueueNews): void {
  for (const listener of listeners) listener(news);
}

/** To this page, the other tabs and the service worker. */
export function announce(news: QueueNews): void {
  open().postMessage(news);
  tell(news);
}

/** @returns ends the listening */
export function onQueueNews(listener: (news: QueueNews) => void): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
