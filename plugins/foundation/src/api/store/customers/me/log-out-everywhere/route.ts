import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endOwnSessions } from "../../../../../sessions/end-own-sessions";

/** `POST /store/customers/me/log-out-everywhere`, for the customer: ends all sessions, this one too. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await endOwnSessions(req);
  res.json({ ended: true });
}
