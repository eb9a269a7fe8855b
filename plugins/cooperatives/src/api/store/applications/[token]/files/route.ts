import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { applicationByToken } from "../../../../../application/application-by-token";
import { EVIDENCE_KINDS } from "@pasar-sentra/wire/application-kind";
import { applicationView } from "../../../../../application/application-view";
import { addEvidence } from "../../../../../application/evidence";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";

const formSchema = z.object({ kind: z.enum(EVIDENCE_KINDS) });

/** `POST /store/applications/:token/files`, multipart `file`, `kind`, for whoever holds the link. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { file } = req as MedusaRequest & { file?: Express.Multer.File };
  const row = await applicationByToken(req.scope, req.params.token);
  if (!file) throw new RefusalError(400, "evidence_missing", "file: choose a file", { field: "file" });
  const { kind } = parseInput(formSchema, req.body ?? {});
  await addEvidence(req.scope, row, { kind, name: file.originalname, content: file.buffer });
  const application = applicationView(await applicationByToken(req.scope, req.params.token));
  res.status(201).json({ application });
}
