/** A file of an upload, as it came from the camera or the gallery. */
export interface QueuedFile {
  blob: Blob;
  name: string;
  /** Form field that carries it. */
  field: string;
  /** Further form fields. */
  fields?: Record<string, string>;
}

/** One request that is to be sent once, now or when there is a connection again. */
export interface NewQueueEntry {
  /** What is edited: `listing`. Entries of one kind and id are sent one after the other. */
  kind: string;
  id: string;
  /** What people read about it: `Foto 2 dari Guci tanah liat`. */
  label: string;
  /** The page on which it was made, to go back to. */
  page: string;
  /**
   * On the backend, below the workspace's own first part, such as `/producer/listings`. `{created}` stands for the id that an
   * earlier entry of the same kind and id brings back (`createdId`).
   */
  url: string;
  method: "POST" | "PUT" | "DELETE";
  body?: unknown;
  file?: QueuedFile;
  /** Made up when left out. Keep it with the draft, so that pressing "send" twice sends once. */
  idempotencyKey?: string;
  /** Path to the new thing's id in the answer: `listing.id`. */
  createdId?: string;
  /** Forgets the draft when this entry was taken: the last one of a form. */
  endsDraft?: boolean;
}

export type QueueState =
  | "waiting"
  /** Refused (4xx): someone has to look at it. */
  | "refused"
  /** Someone else has changed it meanwhile (409 `version_conflict`). */
  | "conflict";

export interface QueueRefusal {
  status: number;
  code: string;
  message: string;
  /** The whole answer: of a conflict, with the server's value. */
  body: unknown;
}

export interface QueueEntry extends NewQueueEntry {
  /** Order of sending. */
  seq: number;
  owner: string;
  idempotencyKey: string;
  state: QueueState;
  refusal: QueueRefusal | null;
  /** ISO instant. */
  createdAt: string;
}

/** Entries of the same draft, which wait for each other. */
export function chainOf({ owner, kind, id }: Pick<QueueEntry, "owner" | "kind" | "id">): string {
  return JSON.stringify([owner, kind, id]);
}
