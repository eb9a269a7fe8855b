import { draftDatabase } from "./draft-database";
import { currentOwner } from "./drafts";
import type { NewQueueEntry, QueueEntry } from "./queue-entry";
import { announce } from "./queue-news";
import { wakeLater } from "./wake-later";

/** A device holds so many unsent requests; a person who has more has to send first. */
const MOST_ENTRIES = 200;

export class QueueFullError extends Error {
  override readonly name = "QueueFullError";
}

/**
 * Puts a request at the end of the queue and has it sent as soon as there is a connection, also when this tab
 * is closed. A request with an idempotency key that waits already is not added again.
 *
 * @throws QueueFullError @throws DOMException `QuotaExceededError` when the device has no room for a photo
 */
export async function enqueue(entry: NewQueueEntry): Promise<QueueEntry> {
  const owner = currentOwner();
  const key = entry.idempotencyKey ?? crypto.randomUUID();
  const database = await draftDatabase();
  const transaction = database.transaction("queue", "readwrite");
  const waiting = await transaction.store.index("owner").getAll(owner);
  const known = waiting.find(({ idempotencyKey }) => idempotencyKey === key);
  if (known) return known;
  if (waiting.length >= MOST_ENTRIES) throw new QueueFullError(`more than ${MOST_ENTRIES} requests wait`);
  const row: Omit<QueueEntry, "seq"> = {
    ...entry,
    owner,
    idempotencyKey: key,
    state: "waiting",
    refusal: null,
    createdAt: new Date().toISOString(),
  };
  const seq = await transaction.store.add(row as QueueEntry);
  await transaction.done;
  announce({ type: "changed" });
  wakeLater();
  return { ...row, seq };
}

/** What the current owner has not sent yet, in the order of sending. */
export async function listQueue(): Promise<QueueEntry[]> {
  const database = await draftDatabase();
  const entries = await database.getAllFromIndex("queue", "owner", currentOwner());
  return entries.sort((a, b) => a.seq - b.seq);
}

/** Tries a refused entry once more, as a new request. With `body` another one, such as after a conflict. */
export async function retry(seq: number, change?: { body: unknown }): Promise<void> {
  const database = await draftDatabase();
  const transaction = database.transaction("queue", "readwrite");
  const entry = await transaction.store.get(seq);
  if (!entry) return;
  const next: QueueEntry = { ...entry, state: "waiting", refusal: null };
  // A refusal was kept under the old key and would only be repeated.
  await transaction.store.put({
    ...next,
    ...(change ? { body: change.body } : {}),
    idempotencyKey: crypto.randomUUID(),
  });
  await transaction.done;
  announce({ type: "changed" });
  wakeLater();
}

/** Forgets an entry without sending it. Ask first. */
export async function discard(seq: number): Promise<void> {
  const database = await draftDatabase();
  await database.delete("queue", seq);
  announce({ type: "changed" });
}
