import { type DraftDatabase, draftDatabase } from "./draft-database";
import { announce } from "./queue-news";
import { chainOf, type QueueEntry, type QueueRefusal } from "./queue-entry";
import type { SendEntry, SentAnswer } from "./send-entry";

/** One tab or worker sends at a time; idempotency keys would bear more, the line would not. */
const LOCK = "pasar-sentra-send";

/** `offline`: something still waits, and another try makes sense once the line is back. */
export type ReplayOutcome = "done" | "offline" | "busy";

let isInLine = false;

/**
 * Sends what waits, oldest first. Entries of one draft keep their order: when one was refused, those after it
 * wait until someone has decided. Other drafts go on.
 *
 * @param account only entries of this account are sent: the server would refuse the others
 * @returns `busy` when a call of this tab stands in line already, which will send this one's entries too
 */
export async function replay(account: string, send: SendEntry): Promise<ReplayOutcome> {
  if (isInLine) return "busy";
  isInLine = true;
  return navigator.locks.request(LOCK, () => {
    isInLine = false;
    return sendAll(account, send);
  });
}

async function sendAll(account: string, send: SendEntry): Promise<ReplayOutcome> {
  const database = await draftDatabase();
  const held = new Set<string>();
  const tried = new Set<number>();
  for (;;) {
    const entry = await nextEntry(database, account, held, tried);
    if (!entry) return "done";
    tried.add(entry.seq);
    const answer = await send(entry).catch(() => null);
    if (!answer || isPassing(answer)) return "offline";
    if (answer.status < 300) await settle(database, entry, answer.body);
    else await refuse(database, entry, answer);
  }
}

/** Read anew each time: entries may come, go or change while one is being sent. */
async function nextEntry(
  database: DraftDatabase,
  account: string,
  held: Set<string>,
  tried: ReadonlySet<number>,
): Promise<QueueEntry | undefined> {
  const entries = (await database.getAll("queue")).filter(({ owner }) => owner.startsWith(`${account}/`));
  for (const entry of entries.sort((a, b) => a.seq - b.seq)) {
    const chain = chainOf(entry);
    if (held.has(chain)) continue;
    if (entry.state === "waiting" && !tried.has(entry.seq)) return entry;
    held.add(chain);
  }
  return undefined;
}

/** Refusals for now: the first attempt still runs, or somebody else is logged in at present. */
const PASSING_CODES = new Set(["still_running", "other_login"]);

/** Failures of the server and its limits pass; so does a log-in that has ended, which is asked for anew. */
function isPassing({ status, body }: SentAnswer): boolean {
  const isHalted = status === 0 || status >= 500 || status === 429 || status === 401 || status === 408;
  return isHalted || PASSING_CODES.has(textAt(body, "code") ?? "");
}

async function settle(database: DraftDatabase, entry: QueueEntry, answer: unknown): Promise<void> {
  const transaction = database.transaction(["queue", "drafts"], "readwrite");
  const queue = transaction.objectStore("queue");
  await queue.delete(entry.seq);
  const created = entry.createdId ? textAt(answer, entry.createdId) : null;
  if (created) {
    for (const later of await queue.index("owner").getAll(entry.owner)) {
      if (chainOf(later) !== chainOf(entry) || !later.url.includes("{created}")) continue;
      await queue.put({ ...later, url: later.url.replace("{created}", encodeURIComponent(created)) });
    }
  }
  if (entry.endsDraft) {
    await transaction.objectStore("drafts").delete([entry.owner, entry.kind, entry.id]);
  }
  await transaction.done;
  const { file: _, ...told } = entry;
  announce({ type: "sent", entry: told, answer });
}

async function refuse(
  database: DraftDatabase,
  entry: QueueEntry,
  { status, body }: SentAnswer,
): Promise<void> {
  const refusal: QueueRefusal = {
    status,
    code: textAt(body, "code") ?? textAt(body, "type") ?? "unknown",
    message: textAt(body, "message") ?? "",
    body,
  };
  const state = refusal.code === "version_conflict" ? "conflict" : "refused";
  const transaction = database.transaction("queue", "readwrite");
  // Whoever discarded it meanwhile is not contradicted.
  if (await transaction.store.get(entry.seq)) await transaction.store.put({ ...entry, state, refusal });
  await transaction.done;
  announce({ type: "changed" });
}

function textAt(value: unknown, path: string): string | null {
  let place: unknown = value;
  for (const part of path.split(".")) {
    if (typeof place !== "object" || place === null) return null;
    place = (place as Record<string, unknown>)[part];
  }
  return typeof place === "string" ? place : null;
}
