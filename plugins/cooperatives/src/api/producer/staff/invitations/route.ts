import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "../../../../errors/parse-input";
import { requestLocale } from "../../../../locale/request-locale";
import type { NewInvitation } from "../../../../producer-api";
import { actingProducer, historyActor, requireRole } from "../../../../producer/acting-producer";
import { invitationInputSchema } from "../../../../producer/invitation-input";
import { inviteProducer } from "../../../../producer/invite-producer";
import { pageQuerySchema } from "../../../../producer/page-query";
import { invitationView, listInvitations } from "../../../../producer/staff-lists";

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
