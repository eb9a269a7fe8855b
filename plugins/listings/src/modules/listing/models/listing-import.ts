import { model } from "@medusajs/framework/utils";

export const LISTING_IMPORT_STATUSES = [
  "refused",
  "checked",
  "applying",
  "undoing",
  "applied",
  "failed",
] as const;

/** A spreadsheet that a cooperative sent: judged as a whole, then written as a whole or not at all. */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "lstimport" }).primaryKey(),
    cooperative_id: model.text(),
    file_name: model.text(),
    status: model.enum([...LISTING_IMPORT_STATUSES]),
    rows: model.number(),
    listings_to_create: model.number().default(0),
    listings_to_update: model.number().default(0),
    rows_done: model.number().default(0),
    problem_count: model.number().default(0),
    /** English, for the log and the operator. */
    failure: model.text().nullable(),
    /** `HistoryActor` of who sent it. */
    actor: model.json(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** The runner's sign of life; another takes over when it is old. */
    heartbeat_at: model.dateTime().nullable(),
    runner: model.text().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "id"] },
    {
      on: ["cooperative_id"],
      name: "IDX_listing_import_one_at_a_time",
      unique: true,
      where: "status IN ('applying', 'undoing') AND deleted_at IS NULL",
    },
    { on: ["heartbeat_at"], where: "status IN ('applying', 'undoing') AND deleted_at IS NULL" },
  ]);
