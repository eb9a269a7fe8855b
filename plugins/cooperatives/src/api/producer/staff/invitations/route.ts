import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { NewInvitation } from "@pasar-sentra/wire/producer";
import { actingProducer, historyActor, requireRole } from "../../../../staff/acting-producer";
import { invitationInputSchema } from "../../../../staff/invitation-input";
import { inviteProducer } from "../../../../staff/invite-producer";
import { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";
import { invitationView, listInvitations } from "../../../../staff/staff-lists";

/** `GET /producer/staff/invitations?cursor=&limit=`, for officers: those that are still open. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const query = parseInput(pageQuerySchema, req.query);
  res.json(await listInvitations(req.scope, acting.cooperative.id, query));
}

/** `POST /producer/staff/invitations` `{ name, role, phone?, email?, member_id? }`, for officers. */
export async function POST(req: MedusaRequest, res: MedusaResponse<NewInvitation>): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const { invitation, link, whatsapp_link } = await inviteProducer(req.scope, {
    ...parseInput(invitationInputSchema, req.body ?? {}),
    cooperative: acting.cooperative,
    actor: historyActor(acting),
    locale: requestLocale(req),
  });
  res.status(201).json({ invitation: invitationView(invitation, null), link, whatsapp_link });
}
