import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OpenInvitation } from "@pasar-sentra/wire/producer";
import { readOpenInvitation } from "../../../../staff/open-invitation";

/** `GET /producer/invitations/:token`, for whoever holds the link: who invites and to what; 410 when used up. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ invitation: OpenInvitation }>,
): Promise<void> {
  res.json({ invitation: await readOpenInvitation(req.scope, req.params.token) });
}
