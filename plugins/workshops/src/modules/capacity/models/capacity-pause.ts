import { model } from "@medusajs/framework/utils";

/** Days on which a member, or the whole cooperative, does not work: holidays, harvest, illness. */
export const CapacityPause = model
  .define("capacity_pause", {
    id: model.id({ prefix: "pause" }).primaryKey(),
    cooperative_id: model.text(),
    /** Null for the whole cooperative. */
    member_id: model.text().nullable(),
    /** First and last day, `YYYY-MM-DD` in Jakarta. */
    from_date: model.text(),
    until_date: model.text(),
    reason: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    on_behalf_of: model.text().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "until_date"] }]);
