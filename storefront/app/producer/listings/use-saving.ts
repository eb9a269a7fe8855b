import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { discard, enqueue } from "~/workspace/drafts/queue";
import type { QueueEntry } from "~/workspace/drafts/queue-entry";
import { onQueueNews } from "~/workspace/drafts/queue-news";
import { useQueue } from "~/workspace/drafts/use-queue";
import type { ListingDraft } from "./listing-draft";

export const LISTING_KIND = "listing";

export interface Saving {
  /** What stands in the queue for this listing: waiting for the line, refused, or in conflict. */
  entry: QueueEntry | null;
  isFull: boolean;
  save: (draft: ListingDraft) => Promise<void>;
}

/**
 * Sends a draft through the queue, so that a lost line or a closed tab loses nothing; pressing "save" twice sends once.
 * @param onSaved after the backend has taken it
 */
export function useSaving(id: string, onSaved: () => void): Saving {
  const { pathname } = useLocation();
  const { entries } = useQueue();
  const [isFull, setFull] = useState(false);
  const sent = useRef<{ text: string; key: string } | null>(null);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  useEffect(
    () =>
      onQueueNews((news) => {
        if (news.type === "sent" && news.entry.kind === LISTING_KIND && news.entry.id === id) saved.current();
      }),
    [id],
  );
  const own = entries.filter((entry) => entry.kind === LISTING_KIND && entry.id === id);

  async function save(draft: ListingDraft): Promise<void> {
    const text = JSON.stringify(draft);
    if (sent.current?.text !== text) sent.current = { text, key: crypto.randomUUID() };
    // What was refused before is replaced by what is sent now.
    for (const { seq, state } of own) if (state !== "waiting") await discard(seq);
    try {
      await enqueue({
        kind: LISTING_KIND,
        id,
        label: draft.title,
        page: pathname,
        url: `/producer/listings/${id}`,
        method: "PUT",
        body: draft,
        idempotencyKey: sent.current.key,
        endsDraft: true,
      });
      setFull(false);
    } catch {
      setFull(true);
    }
  }

  return { entry: own.at(-1) ?? null, isFull, save };
}
