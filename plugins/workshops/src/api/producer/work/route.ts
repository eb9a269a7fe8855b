import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { ownMember } from "../../../allocation/own-member";
import { readWorkPage } from "../../../allocation/read-work-page";
import { WORK_TABS } from "../../../allocation/work-tabs";
import type { WorkPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z
  .object({
    tab: z.enum(WORK_TABS).default("offered"),
    cursor: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

/** `GET /producer/work?tab=&cursor=&limit=`: a member's own work and money, also for an officer who acts for them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<WorkPage>): Promise<void> {
  const member = ownMember(actingProducer(req));
  res.json(await readWorkPage(req.scope, member, parseInput(querySchema, req.query)));
}
