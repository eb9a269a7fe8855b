import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token";
import { PASSWORD_PROVIDER } from "./session-generation";

/** A token of the log-in's present generation for whoever calls, as Medusa makes them. */
export async function newToken(req: AuthenticatedMedusaRequest): Promise<string> {
  const { auth_identity_id, actor_type } = req.auth_context;
  const authIdentity = await req.scope
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] });
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtTokenForAuthIdentity(
    { authIdentity, actorType: actor_type, authProvider: PASSWORD_PROVIDER, container: req.scope },
    { secret: http.jwtSecret as string, expiresIn: http.jwtExpiresIn, options: http.jwtOptions },
  );
}
