import { model } from "@medusajs/framework/utils";
import { APPLICATION_KINDS } from "@pasar-sentra/wire/application-kind";
import { APPLICATION_STATUSES } from "@pasar-sentra/wire/states/application-status";
import { ApplicationChange } from "./application-change";
import { ApplicationFile } from "./application-file";

/** A cooperative's, or a single workshop's, application to join: a draft that is kept at every step. */
export const Application = model
  .define("application", {
    id: model.id({ prefix: "joinapp" }).primaryKey(),
    kind: model.enum([...APPLICATION_KINDS]),
    status: model.enum([...APPLICATION_STATUSES]).default("draft"),
    /** SHA-256 of the token in the applicant's link, hex. */
    token_hash: model.text().unique(),
    contact_name: model.text().searchable(),
    /** E.164; the link and the decisions go there. */
    contact_phone: model.text(),
    contact_email: model.text().nullable(),
    /** Language in which the applicant is written to. */
    locale: model.text().default("id-ID"),
    /** Legal name or workshop name, once it is written. */
    name: model.text().searchable().nullable(),
    /** Nomor Induk Berusaha, 13 digits. */
    nib: model.text().nullable(),
    /** Sections by name; see `section-schemas.ts`. */
    answers: model.json(),
    /** Of a workshop: the cooperative that it wants to join. Of an approved cooperative: its own. */
    cooperative_id: model.text().nullable(),
    /** Slug that an approval uses, kept so that a repeated approval makes nothing twice. */
    cooperative_slug: model.text().nullable(),
    /** What the chosen cooperative says to a workshop's application. */
    cooperative_answer: model.enum(["accepted", "declined"]).nullable(),
    cooperative_answer_by: model.text().nullable(),
    cooperative_answer_reason: model.text().nullable(),
    /** Why the operator returned, approved or rejected it; the applicant reads it. */
    status_reason: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    files: model.hasMany(() => ApplicationFile, { mappedBy: "application" }),
    changes: model.hasMany(() => ApplicationChange, { mappedBy: "application" }),
  })
  .cascades({ delete: ["files", "changes"] })
  .indexes([
    // Two applications with the same business number cannot both be under way; a draft does not block anybody.
    {
      on: ["nib"],
      unique: true,
      where: "status IN ('submitted', 'in_review', 'returned') AND nib IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["status", "submitted_at"] },
    { on: ["cooperative_id"] },
  ]);
