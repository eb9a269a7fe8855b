import { model } from "@medusajs/framework/utils";
import { COOPERATIVE_STATUSES } from "@pasar-sentra/wire/states/cooperative-status";

/** One step of a cooperative along its state machine: the operator's record of who, when and why. */
export const CooperativeStatusChange = model
  .define("cooperative_status_change", {
    id: model.id({ prefix: "coopchange" }).primaryKey(),
    cooperative_id: model.text(),
    action: model.text(),
    from_status: model.enum([...COOPERATIVE_STATUSES]),
    to_status: model.enum([...COOPERATIVE_STATUSES]),
    reason: model.text().nullable(),
    /** The operator's user id. */
    actor_id: model.text(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }]);
