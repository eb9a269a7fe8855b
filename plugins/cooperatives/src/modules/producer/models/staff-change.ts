import { model } from "@medusajs/framework/utils";

/** History of a cooperative's workspace: who let whom in or out, changed a member, the settings or the bank account. */
export const StaffChange = model
  .define("producer_staff_change", {
    id: model.id({ prefix: "staffchg" }).primaryKey(),
    cooperative_id: model.text(),
    /** A `StaffChangeAction`. */
    action: model.text(),
    /** The staff row, invitation, member or cooperative that was changed. */
    subject_id: model.text().nullable(),
    /** How the subject is called, as it was then. */
    subject_name: model.text().nullable(),
    /** What it was and what it became, as text for people: `anggota → pengelola`. */
    from_value: model.text().nullable(),
    to_value: model.text().nullable(),
    /** `producer`, `user` (operator) or `system`. */
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    on_behalf_of: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }]);
