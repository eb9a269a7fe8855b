import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { endSessions, PASSWORD_PROVIDER } from "./session-generation";

/** Ends every session of whoever calls, the calling one too. */
export async function endOwnSessions(req: AuthenticatedMedusaRequest): Promise<void> {
  const { provider_identities } = await req.scope
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(req.auth_context.auth_identity_id, { relations: ["provider_identities"] });
  const logIn = provider_identities?.find(({ provider }) => provider === PASSWORD_PROVIDER);
  if (logIn) await endSessions(req.scope, logIn.entity_id);
}
