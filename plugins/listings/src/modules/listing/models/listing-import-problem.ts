import { model } from "@medusajs/framework/utils";

/** Something in a spreadsheet that keeps it from being written. */
export const ListingImportProblem = model
  .define("listing_import_problem", {
    id: model.id({ prefix: "lstproblem" }).primaryKey(),
    import_id: model.text(),
    /** From 0, in the order of rows and columns. */
    position: model.number(),
    row: model.number(),
    column: model.text().nullable(),
    code: model.text(),
    params: model.json(),
  })
  .indexes([{ on: ["import_id", "position"], unique: true }]);
