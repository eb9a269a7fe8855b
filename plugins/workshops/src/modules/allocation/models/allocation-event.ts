import { model } from "@medusajs/framework/utils";
import { Allocation } from "./allocation";

/** History of an allocation: who did what, for whom, and why. */
export const AllocationEvent = model
  .define("allocation_event", {
    id: model.id({ prefix: "allocev" }).primaryKey(),
    share_id: model.text().nullable(),
    /** Whose share it is about. */
    member_id: model.text().nullable(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    /** Base units it is about. */
    quantity: model.number().nullable(),
    /** `producer`, `customer`, `user` (operator) or `system`. */
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    /** The member an officer acted for. */
    on_behalf_of: model.text().nullable(),
    reason: model.text().nullable(),
    /** `Idempotency-Key` of the request, of `actor_id`'s: the same again is its repetition. */
    request_key: model.text().nullable(),
    allocation: model.belongsTo(() => Allocation, { mappedBy: "events" }),
  })
  .indexes([{ on: ["allocation_id", "id"] }]);
