import { model } from "@medusajs/framework/utils";
import { LISTING_STATES } from "@pasar-sentra/wire/states/listing-state";

/** What a cooperative's product is besides a Medusa product: its place in the review, its version, who answered for it. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "listing" }).primaryKey(),
    product_id: model.text().unique(),
    cooperative_id: model.text(),
    /** Copies of the product's title and status, to search and to page by. */
    title: model.text().searchable(),
    state: model.enum([...LISTING_STATES]).default("draft"),
    /** Counts the changes; a change names the version that it was made on. */
    version: model.number().default(1),
    /** Why the operator returned or withdrew it, or a rule withdrew it; Indonesian where a rule says so. */
    reason: model.text().nullable(),
    /** The rule that withdrew it, and its reason in English; null when a person did. */
    rule: model.text().nullable(),
    reason_en: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    submitted_by: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    reviewed_by: model.text().nullable(),
    /** The change that is being written (`PendingChange`); a job finishes one whose process died. */
    pending: model.json().nullable(),
    pending_since: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "state", "id"] },
    { on: ["state", "id"] },
    { on: ["pending_since"], where: "pending_since IS NOT NULL AND deleted_at IS NULL" },
  ]);
