import { draftDatabase, type StoredDraft } from "./draft-database";
import { ownerKey, type DraftOwner } from "./draft-owner";

let current: string | null = null;

/** Called by the workspace's frame before its pages render: from now on drafts are this owner's. */
export function workAs(owner: DraftOwner): void {
  current = ownerKey(owner);
}

/** Tells the service worker whose drafts it may send while no page is open. */
export async function rememberOwner(): Promise<void> {
  const database = await draftDatabase();
  await database.put("facts", currentOwner(), "owner");
}

/** @throws Error outside the workspace */
export function currentOwner(): string {
  if (!current) throw new Error("Drafts need the workspace's frame around them");
  return current;
}

/** Keeps what is typed on this device. `value` is anything that IndexedDB can hold, photos included. */
export async function saveDraft(kind: string, id: string, value: unknown): Promise<string> {
  const savedAt = new Date().toISOString();
  const database = await draftDatabase();
  await database.put("drafts", { owner: currentOwner(), kind, id, value, savedAt });
  return savedAt;
}

/** The value's type is the caller's claim: say in `kind` which form it is, with its version. */
export async function loadDraft<Value>(
  kind: string,
  id: string,
): Promise<(Omit<StoredDraft, "value"> & { value: Value }) | null> {
  const database = await draftDatabase();
  const draft = await database.get("drafts", [currentOwner(), kind, id]);
  return draft ? (draft as Omit<StoredDraft, "value"> & { value: Value }) : null;
}

export async function forgetDraft(kind: string, id: string): Promise<void> {
  const database = await draftDatabase();
  await database.delete("drafts", [currentOwner(), kind, id]);
}
