import { model } from "@medusajs/framework/utils";
import { STAFF_ROLES } from "@pasar-sentra/wire/staff-role";

/** What an account may do in one cooperative. A revoked row stays as history; joining again makes a new one. */
export const ProducerStaff = model
  .define("producer_staff", {
    id: model.id({ prefix: "staff" }).primaryKey(),
    account_id: model.text(),
    cooperative_id: model.text(),
    role: model.enum([...STAFF_ROLES]),
    /** The workshop of a member; an officer may have one too. */
    member_id: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["account_id", "cooperative_id"],
      unique: true,
      where: "revoked_at IS NULL AND deleted_at IS NULL",
    },
    // A member belongs to one cooperative only (UU 25/1992, article 19: membership is personal).
    {
      name: "IDX_producer_staff_one_membership",
      on: ["account_id"],
      unique: true,
      where: "role = 'member' AND revoked_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["cooperative_id", "revoked_at"] },
  ]);
