import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { QueueEntry } from "./queue-entry";

export interface StoredDraft {
  owner: string;
  kind: string;
  id: string;
  value: unknown;
  /** ISO instant. */
  savedAt: string;
}

interface DraftSchema extends DBSchema {
  drafts: { key: [string, string, string]; value: StoredDraft; indexes: { owner: string } };
  queue: { key: number; value: QueueEntry; indexes: { owner: string } };
  /** `owner`: who worked here last, for the service worker. */
  facts: { key: string; value: string };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

let opened: Promise<DraftDatabase> | undefined;

/** The device's own store of drafts and of what waits to be sent; pages and service worker share it. */
export function draftDatabase(): Promise<DraftDatabase> {
  opened ??= openDB<DraftSchema>("pasar-sentra-workspace", 1, {
    upgrade(database) {
      const drafts = database.createObjectStore("drafts", { keyPath: ["owner", "kind", "id"] });
      drafts.createIndex("owner", "owner");
      const queue = database.createObjectStore("queue", { keyPath: "seq", autoIncrement: true });
      queue.createIndex("owner", "owner");
      database.createObjectStore("facts");
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
