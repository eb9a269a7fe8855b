import { model } from "@medusajs/framework/utils";
import { Application } from "./application";

/** History of an application: who moved it, from where to where, and why. */
export const ApplicationChange = model.define("application_change", {
  id: model.id({ prefix: "joinchg" }).primaryKey(),
  action: model.text(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** `applicant`, `producer` (the chosen cooperative), `user` (operator) or `system`. */
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  actor_name: model.text().nullable(),
  on_behalf_of: model.text().nullable(),
  reason: model.text().nullable(),
  application: model.belongsTo(() => Application, { mappedBy: "changes" }),
});
