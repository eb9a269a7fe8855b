import { draftDatabase } from "~/workspace/drafts/draft-database";
import { parseOwnerKey } from "~/workspace/drafts/draft-owner";

/** The account that worked on this device last; the server refuses when it is not the one that is logged in. */
export async function accountToSendFor(): Promise<string | null> {
  const database = await draftDatabase();
  const owner = await database.get("facts", "owner");
  return owner ? (parseOwnerKey(owner)?.account ?? null) : null;
}
