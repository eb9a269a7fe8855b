import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { type ApplicationRow, requireEditable } from "./application-by-token";
import type { EvidenceKind } from "@pasar-sentra/wire/application-kind";
import { evidenceType } from "./evidence-type";

/** Most bytes of one file: a photo of a document at full size. */
export const MOST_EVIDENCE_BYTES = 8 * 1024 * 1024;
/** Most files of one application. */
const MOST_FILES = 12;

/**
 * Keeps a photo or PDF, private.
 *
 * @throws RefusalError 409 `application_closed`, `too_many_files`; 400 `evidence_type`, `evidence_empty`
 */
export async function addEvidence(
  container: MedusaContainer,
  row: ApplicationRow,
  { kind, name, content }: { kind: EvidenceKind; name: string; content: Buffer },
): Promise<void> {
  requireEditable(row);
  if (row.files.length >= MOST_FILES) {
    throw new RefusalError(409, "too_many_files", `At most ${MOST_FILES} files`, { field: "file" });
  }
  if (content.length === 0)
    throw new RefusalError(400, "evidence_empty", "file: is empty", { field: "file" });
  const type = evidenceType(content);
  if (!type) {
    throw new RefusalError(400, "evidence_type", "file: must be a photo (JPEG, PNG, WebP) or a PDF", {
      field: "file",
    });
  }
  const files = container.resolve(Modules.FILE);
  const file = await files.createFiles({
    filename: `${row.id}.${type.extension}`,
    mimeType: type.mime_type,
    content: content.toString("base64"),
    access: "private",
  });
  await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .createApplicationFiles({
      application_id: row.id,
      kind,
      name: name.slice(0, 120),
      mime_type: type.mime_type,
      size: content.length,
      file_id: file.id,
    })
    .catch(async (error: unknown) => {
      await files.deleteFiles(file.id);
      throw error;
    });
}

/** @throws RefusalError 404 for a file of another application, 409 `application_closed` */
export async function removeEvidence(
  container: MedusaContainer,
  row: ApplicationRow,
  fileId: string,
): Promise<void> {
  requireEditable(row);
  const file = row.files.find(({ id }) => id === fileId);
  if (!file) throw new RefusalError(404, "file_not_found", "File was not found");
  await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).deleteApplicationFiles(file.id);
  await container.resolve(Modules.FILE).deleteFiles(file.file_id);
}
