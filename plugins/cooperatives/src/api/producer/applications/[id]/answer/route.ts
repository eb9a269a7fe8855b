import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerWorkshop, cooperativeAnswerSchema } from "../../../../../application/cooperative-answer";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../../../staff/acting-producer";

/** `POST /producer/applications/:id/answer` `{ accept, reason? }`, for officers. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const answer = parseInput(cooperativeAnswerSchema, req.body ?? {});
  await answerWorkshop(req.scope, acting, req.params.id as string, answer);
  res.json({ id: req.params.id, answer: answer.accept ? "accepted" : "declined" });
}
