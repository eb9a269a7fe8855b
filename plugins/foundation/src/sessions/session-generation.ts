import { randomUUID } from "node:crypto";
import type { MedusaContainer, ProviderIdentityDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Log-ins of people: by a name and a password. */
export const PASSWORD_PROVIDER = "emailpass";

/** Key, in a log-in's `user_metadata`, that Medusa writes into each token and session made for it. */
const KEY = "session_generation";

type WithMetadata = { user_metadata?: Record<string, unknown> | null };

/**
 * Which generation a log-in or a token is of; tokens of another one than their log-in's are over. Undefined until it is
 * raised for the first time.
 */
export function sessionGeneration(of: WithMetadata | null | undefined): unknown {
  return of?.user_metadata?.[KEY];
}

/** `user_metadata` with a generation that no token has yet. */
export function nextGeneration(
  metadata: Record<string, unknown> | null | undefined,
): Record<string, unknown> {
  return { ...metadata, [KEY]: randomUUID() };
}

/**
 * Ends every session of a log-in, on every device, from the next request on.
 *
 * @param entityId what the log-in is known by; nothing happens when there is no such log-in
 */
export async function endSessions(container: MedusaContainer, entityId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const identities = await auth.listProviderIdentities({ entity_id: entityId, provider: PASSWORD_PROVIDER });
  await auth.updateProviderIdentities(
    identities.map(({ id, user_metadata }: ProviderIdentityDTO) => ({
      id,
      user_metadata: nextGeneration(user_metadata),
    })),
  );
}
