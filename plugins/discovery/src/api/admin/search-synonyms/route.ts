import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseQuery } from "../../../http/parse-query";
import { listSynonyms } from "../../../synonyms/list-synonyms";
import { writeSearchSynonymWorkflow } from "../../../workflows/write-search-synonym";

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().max(most));

const synonymsQuery = z.strictObject({
  q: z.string().max(100).optional(),
  limit: wholeNumber(100).default(20),
  offset: wholeNumber(10_000).default(0),
});

/** `GET /admin/search-synonyms?q=&limit=&offset=`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listSynonyms(req.scope, parseQuery(synonymsQuery, req.query)));
}

/** `POST /admin/search-synonyms` `{ terms, is_mutual?, note? }`, for operators: 201; 400 for a group that is there. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result: id } = await writeSearchSynonymWorkflow(req.scope).run({
    input: { id: null, synonym: req.body ?? {} },
  });
  res.status(201).json({ id });
}
