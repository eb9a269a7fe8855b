/**
 * Whose drafts these are: account, cooperative, and the member whom an officer helps. What someone began for
 * one of them is never sent for another, whatever was chosen since.
 */
export interface DraftOwner {
  account: string;
  cooperative: string;
  member: string | null;
}

/** Request header that names the owner of what is sent. */
export const DRAFT_OWNER_HEADER = "x-draft-owner";

export function ownerKey({ account, cooperative, member }: DraftOwner): string {
  return [account, cooperative, member ?? ""].join("/");
}

/** @returns null for what is no key of ours */
export function parseOwnerKey(key: string): DraftOwner | null {
  const [account, cooperative, member, ...rest] = key.split("/");
  if (!account || !cooperative || member === undefined || rest.length > 0) return null;
  return { account, cooperative, member: member || null };
}
