import { callBackend, type BackendCall } from "../backend/client.server";
import { LOCALE_TAGS } from "../i18n/locale";
import type { ShopSession } from "../session/session.server";

/** Headers that say whom a producer acts for. The backend checks them anew on each request. */
export function actingHeaders(session: ShopSession, idempotencyKey?: string): Record<string, string> {
  const cooperative = session.get("actingCooperative");
  const member = session.get("assistedMember")?.id ?? null;
  const headers = cooperative ? actingHeadersOf({ cooperative, member }) : {};
  if (idempotencyKey) headers["Idempotency-Key"] = idempotencyKey;
  return headers;
}

export function actingHeadersOf({
  cooperative,
  member,
}: {
  cooperative: string;
  member: string | null;
}): Record<string, string> {
  return {
    "x-acting-cooperative": cooperative,
    ...(member ? { "x-acting-for-member": member } : {}),
  };
}

/** Whose log-in a token is. Only to compare: that it is genuine is the backend's to check. */
export function accountOf(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const isKnown = typeof claims === "object" && claims !== null && "actor_id" in claims;
    return isKnown && typeof claims.actor_id === "string" ? claims.actor_id : null;
  } catch {
    return null;
  }
}

/** @returns Medusa's JWT. @throws BackendError 401 for an unknown name and a wrong password alike */
export async function logInProducer(name: string, password: string, call: BackendCall): Promise<string> {
  const body = { email: name, password };
  return (await callBackend<{ token: string }>("POST", "/auth/producer/emailpass", { ...call, body })).token;
}

/** Sends a link by mail or WhatsApp when the name has an account, and says nothing either way. */
export async function requestProducerPassword(name: string, call: BackendCall): Promise<void> {
  const body = { identifier: name, metadata: { locale: LOCALE_TAGS[call.locale] } };
  await callBackend("POST", "/auth/producer/emailpass/reset-password", { ...call, body });
}

/** @throws BackendError 401 when the link was used or is older than 15 minutes */
export async function setProducerPassword(
  password: string,
  resetToken: string,
  call: BackendCall,
): Promise<void> {
  await callBackend("POST", "/auth/producer/emailpass/update", {
    ...call,
    token: resetToken,
    body: { password },
  });
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
