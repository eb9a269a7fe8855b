import { model } from "@medusajs/framework/utils";

/** A rebuilding of the search indexes that an operator asked for, and how far it is. */
export const IndexRebuild = model.define("index_rebuild", {
  id: model.id({ prefix: "rebuild" }).primaryKey(),
  status: model.enum(["running", "done", "failed"]).default("running"),
  /** Documents written so far, and records to read in all. */
  done: model.number().default(0),
  total: model.number(),
  error: model.text().nullable(),
  started_by: model.text().nullable(),
  finished_at: model.dateTime().nullable(),
});
