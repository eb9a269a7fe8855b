import { model } from "@medusajs/framework/utils";
import { EVIDENCE_KINDS } from "@pasar-sentra/wire/application-kind";
import { Application } from "./application";

/** A piece of evidence: a photo or PDF, private in the File Module. */
export const ApplicationFile = model.define("application_file", {
  id: model.id({ prefix: "joinfile" }).primaryKey(),
  kind: model.enum([...EVIDENCE_KINDS]),
  /** As the applicant's device called it. */
  name: model.text(),
  /** What its first bytes say. */
  mime_type: model.text(),
  /** Bytes. */
  size: model.number(),
  /** Of Medusa's File Module. */
  file_id: model.text(),
  application: model.belongsTo(() => Application, { mappedBy: "files" }),
});
