import { model } from "@medusajs/framework/utils";
import { Cooperative } from "./cooperative";

/** A member (anggota) of a cooperative: one IKM workshop. */
export const Member = model
  .define("member", {
    id: model.id({ prefix: "member" }).primaryKey(),
    workshop_name: model.text().searchable(),
    owner_name: model.text().searchable(),
    craft: model.text(),
    /** People who work there, the owner included. */
    workers: model.number(),
    /** Year in which the workshop began. */
    since_year: model.number(),
    is_active: model.boolean().default(true),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "members" }),
  })
  .indexes([{ on: ["cooperative_id", "workshop_name"], unique: true }]);
