import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { waitForChanges } from "../../../changes/wait-for-changes";
import { parseQuery } from "../../../http/parse-query";

const changesQuery = z.strictObject({
  since: z
    .string()
    .regex(/^\d{1,15}$/, "must be the cursor of an answer before")
    .transform(Number)
    .optional(),
  wait: z
    .string()
    .regex(/^\d{1,2}$/, "must be whole seconds, 0 to 25")
    .transform(Number)
    .pipe(z.number().max(25, "must be whole seconds, 0 to 25"))
    .default(0),
});

/** `GET /store/catalogue-changes`, for anyone with a publishable key: what a cache of pages has to forget. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { since, wait } = parseQuery(changesQuery, req.query);
  let gone = false;
  res.once("close", () => {
    gone = true;
  });
  const changes = await waitForChanges(req.scope, since ?? null, wait, () => gone);
  res.set("Cache-Control", "no-store").json(changes);
}
