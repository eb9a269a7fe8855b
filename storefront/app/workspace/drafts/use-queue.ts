import { useCallback, useEffect, useState } from "react";
import { currentOwner } from "./drafts";
import { listQueue } from "./queue";
import type { QueueEntry } from "./queue-entry";
import { onQueueNews } from "./queue-news";
import { replay } from "./replay";
import { sendWithProgress } from "./send-with-progress";

export interface Queue {
  /** In the order of sending. Empty until the device has answered. */
  entries: QueueEntry[];
  /** Sent share of the entry that is under way, 0 to 1, by `seq`. */
  progress: ReadonlyMap<number, number>;
  /** Tries to send now. */
  send: () => Promise<void>;
}

/** What waits to be sent, kept up to date over tabs and the service worker. */
export function useQueue(): Queue {
  const [entries, setEntries] = useState<QueueEntry[]>([]);
  const [progress, setProgress] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    let isOver = false;
    const read = () =>
      listQueue().then(
        (list) => isOver || setEntries(list),
        () => undefined,
      );
    void read();
    const end = onQueueNews((news) => {
      if (news.type === "progress") {
        setProgress((before) => new Map(before).set(news.seq, news.sent / Math.max(news.total, 1)));
      } else void read();
    });
    return () => {
      isOver = true;
      end();
    };
  }, []);
  const send = useCallback(async () => {
    await replay(accountOf(currentOwner()), sendWithProgress);
  }, []);
  return { entries, progress, send };
}

export function accountOf(owner: string): string {
  return owner.split("/", 1)[0] as string;
}
