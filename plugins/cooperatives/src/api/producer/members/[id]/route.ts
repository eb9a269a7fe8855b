import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../../staff/acting-producer";
import { memberChangeSchema } from "../../../../members/member-fields";
import { readMemberView } from "../../../../members/member-views";
import { changeMember } from "../../../../members/write-member";

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
