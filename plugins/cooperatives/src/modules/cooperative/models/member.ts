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
    /** Nomor Induk Berusaha of the workshop itself, 13 digits; small ones often have none yet. */
    nib: model.text().nullable(),
    /** E.164. */
    phone: model.text().nullable(),
    is_active: model.boolean().default(true),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["cooperative_id", "workshop_name"], unique: true },
    // A workshop is active in one cooperative at a time.
    { on: ["nib"], unique: true, where: "nib IS NOT NULL AND is_active AND deleted_at IS NULL" },
    { on: ["phone"] },
  ]);
