import { model } from "@medusajs/framework/utils";
import { SHARE_STATUSES } from "@pasar-sentra/wire/states/share-status";
import { Allocation } from "./allocation";

/** One member's share in one round of an allocation. Quantities count base units. */
export const AllocationShare = model
  .define("allocation_share", {
    id: model.id({ prefix: "share" }).primaryKey(),
    cooperative_id: model.text(),
    member_id: model.text(),
    round: model.number(),
    status: model.enum([...SHARE_STATUSES]).default("proposed"),
    /** Proposed or offered. */
    quantity: model.number(),
    /** Accepted by the member; at most `quantity`. */
    quantity_accepted: model.number().default(0),
    /** Brought to the cooperative; at most `quantity_accepted`. */
    quantity_delivered: model.number().default(0),
    /** Passed the quality check; with the rejected it makes the delivered. */
    quantity_passed: model.number().default(0),
    quantity_rejected: model.number().default(0),
    offered_at: model.dateTime().nullable(),
    /** Until when the member may answer. */
    answer_by: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    /** Name of who answered: the member, or the officer who typed for them. */
    answered_by: model.text().nullable(),
    /** Why it was refused, withdrawn, or rejected at the check. */
    reason: model.text().nullable(),
    /** When the message about the offer was put into the outbox. */
    notified_at: model.dateTime().nullable(),
    /** What was offered before the buyer's cancellation took from it, until the member is told; else null. */
    lessened_from: model.number().nullable(),
    allocation: model.belongsTo(() => Allocation, { mappedBy: "shares" }),
  })
  .indexes([
    { on: ["allocation_id", "round", "member_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["member_id", "status", "id"] },
    { on: ["cooperative_id", "status"] },
    { on: ["status", "answer_by"] },
    {
      on: ["id"],
      name: "IDX_allocation_share_lessened",
      where: "lessened_from IS NOT NULL AND deleted_at IS NULL",
    },
  ]);
