import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "../../../../errors/parse-input";
import { actingProducer, requireRole } from "../../../../producer/acting-producer";
import { memberChangeSchema } from "../../../../producer/members/member-fields";
import { readMemberView } from "../../../../producer/members/member-views";
import { changeMember } from "../../../../producer/members/write-member";

/** `GET /producer/members/:id`: for officers and managers, and for the member's own workshop. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ member: await readMemberView(req.scope, actingProducer(req), req.params.id as string) });
}

/** `POST /producer/members/:id`, for officers and managers: any of the fields, `is_active`, `reason?`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const id = req.params.id as string;
  await changeMember(req.scope, acting, id, parseInput(memberChangeSchema, req.body ?? {}));
  res.json({ member: await readMemberView(req.scope, acting, id) });
}
