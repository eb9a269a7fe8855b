import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PASSWORD_PROVIDER, sessionGeneration } from "./session-generation";

/** What Medusa keeps in a token and in a session. */
interface Kept {
  auth_identity_id?: string;
  auth_provider?: string;
  user_metadata?: Record<string, unknown>;
}

type WithSession = MedusaRequest & { session?: { auth_context?: Kept } };

/**
 * Takes a token or session away that is of an earlier generation than its log-in: the password, the role or the person's
 * wish ended it. What is left is nobody's request, which Medusa answers with 401 where a log-in is needed.
 */
async function dropEndedSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { session } = req as WithSession;
  const inSession = session?.auth_context;
  if (session && inSession && (await hasEnded(req, inSession))) session.auth_context = undefined;
  const inToken = tokenOf(req);
  if (inToken && (await hasEnded(req, inToken))) req.headers.authorization = undefined;
  next();
}

function tokenOf(req: MedusaRequest): Kept | null {
  const { authorization } = req.headers;
  if (!authorization) return null;
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const { jwtSecret, jwtPublicKey, jwtVerifyOptions, jwtOptions } = http;
  return getAuthContextFromJwtToken(
    authorization,
    jwtSecret as string,
    ["bearer"],
    ["*"],
    jwtPublicKey,
    jwtVerifyOptions ?? jwtOptions,
  ) as Kept | null;
}

/** A log-in that is gone has ended; a token without one (an API key, a link to a new password) is Medusa's to judge. */
async function hasEnded(req: MedusaRequest, { auth_identity_id, auth_provider, user_metadata }: Kept) {
  if (!auth_identity_id) return false;
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 });
  if (!identity) return true;
  const logIn = identity.provider_identities?.find(
    ({ provider }) => provider === (auth_provider ?? PASSWORD_PROVIDER),
  );
  return sessionGeneration(logIn) !== sessionGeneration({ user_metadata });
}

export const endedSessionMiddlewares: MiddlewareRoute[] = [
  "/store/*",
  "/producer/*",
  "/admin/*",
  "/auth/*",
].map((matcher) => ({ matcher, middlewares: [dropEndedSession] }));
