import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endOwnSessions } from "@pasar-sentra/foundation/sessions/end-own-sessions";

/** `POST /producer/me/log-out-everywhere`, for any producer: ends all sessions, this one too. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await endOwnSessions(req);
  res.json({ ended: true });
}
