import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteSearchSynonymWorkflow } from "../../../../workflows/delete-search-synonym";
import { writeSearchSynonymWorkflow } from "../../../../workflows/write-search-synonym";

/** `POST /admin/search-synonyms/:id` `{ terms, is_mutual?, note? }`, for operators: replaces the group; 404. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result: id } = await writeSearchSynonymWorkflow(req.scope).run({
    input: { id: req.params.id as string, synonym: req.body ?? {} },
  });
  res.json({ id });
}

/** `DELETE /admin/search-synonyms/:id`, for operators; doing it twice is the same as once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id as string;
  await deleteSearchSynonymWorkflow(req.scope).run({ input: { id } });
  res.json({ id, object: "search_synonym", deleted: true });
}
