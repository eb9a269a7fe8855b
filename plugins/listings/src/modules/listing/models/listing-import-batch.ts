import { model } from "@medusajs/framework/utils";

/** A part of an import, written in one go: the journal by which a half-done import is finished or undone. */
export const ListingImportBatch = model
  .define("listing_import_batch", {
    id: model.id({ prefix: "lstbatch" }).primaryKey(),
    import_id: model.text(),
    /** Place in the file, from 0. */
    position: model.number(),
    status: model.enum(["waiting", "writing", "written", "undone"]).default("waiting"),
    rows: model.number(),
    /** `ImportedListing[]`. */
    listings: model.json(),
    /** `BatchUndo`: what the batch made and what it found; kept before it writes. */
    undo: model.json().nullable(),
  })
  .indexes([{ on: ["import_id", "position"], unique: true }]);
