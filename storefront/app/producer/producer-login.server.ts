import { callBackend, type BackendCall } from "../backend/client.server";
import type { ShopSession } from "../session/session.server";

/** Headers that say whom a producer acts for. The backend checks them anew on each request. */
export function actingHeaders(session: ShopSession, idempotencyKey?: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const cooperative = session.get("actingCooperative");
  const member = session.get("assistedMember");
  if (cooperative) headers["x-acting-cooperative"] = cooperative;
  if (member) headers["x-acting-for-member"] = member.id;
  if (idempotencyKey) headers["Idempotency-Key"] = idempotencyKey;
  return headers;
}

/** @returns Medusa's JWT. @throws BackendError 401 for an unknown name and a wrong password alike */
export async function logInProducer(name: string, password: string, call: BackendCall): Promise<string> {
  const body = { email: name, password };
  return (await callBackend<{ token: string }>("POST", "/auth/producer/emailpass", { ...call, body })).token;
}

/** A new log-in keeps nothing of the one before. */
export function enterWorkspace(session: ShopSession, token: string): void {
  leaveWorkspace(session);
  session.set("producerToken", token);
}

/** Acts for one cooperative from now on, and for its member's account no longer. */
export function actFor(session: ShopSession, cooperativeId: string): void {
  session.set("actingCooperative", cooperativeId);
  session.unset("assistedMember");
}

/** Acts for nobody until a cooperative is chosen. */
export function stopActing(session: ShopSession): void {
  session.unset("actingCooperative");
  session.unset("assistedMember");
}

export function leaveWorkspace(session: ShopSession): void {
  session.unset("producerToken");
  stopActing(session);
}
