import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../staff/acting-producer";
import { newMemberSchema } from "../../../members/member-fields";
import { listMemberViews, membersQuerySchema, readMemberView } from "../../../members/member-views";
import { addMember } from "../../../members/write-member";

/** `GET /producer/members?cursor=&limit=&q=&active=`: for officers and managers all, for a member the own one. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(membersQuerySchema, req.query);
  res.json(await listMemberViews(req.scope, actingProducer(req), query));
}

/** `POST /producer/members`, for officers and managers. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const id = await addMember(req.scope, acting, parseInput(newMemberSchema, req.body ?? {}));
  res.status(201).json({ member: await readMemberView(req.scope, acting, id) });
}
