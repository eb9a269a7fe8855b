import { model } from "@medusajs/framework/utils";
import { ALLOCATION_STATUSES } from "@pasar-sentra/wire/states/allocation-status";
import { AllocationEvent } from "./allocation-event";
import { AllocationShare } from "./allocation-share";

/**
 * The work of one seller order line and how it is shared over members. Quantities count the base unit of the
 * supply terms at the time of acceptance; amounts are whole rupiah.
 */
export const Allocation = model
  .define("allocation", {
    id: model.id({ prefix: "alloc" }).primaryKey(),
    seller_order_id: model.text(),
    /** Shown to people. */
    seller_order_number: model.text(),
    seller_order_line_id: model.text().unique(),
    cooperative_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    title: model.text(),
    variant_title: model.text().nullable(),
    unit: model.text(),
    trade_unit: model.text().nullable(),
    /** Base units in the unit that work is shared in; 1 without a trade unit. */
    unit_size: model.number().default(1),
    /** What the buyer pays for one base unit. */
    unit_price: model.bigNumber(),
    /** To be made; lowered when a part is given up. */
    quantity: model.number(),
    /** What has no maker yet: quantity − offered − accepted − delivered − passed. */
    missing_quantity: model.number(),
    /**
     * Part of `quantity` that the buyer does not want any more, and that members were making already when it was
     * cancelled. Nothing is missing as long as there is a surplus.
     */
    surplus_quantity: model.number().default(0),
    /** True when the goods were in stock when the order was accepted: nothing has to be made in time. */
    from_stock: model.boolean().default(false),
    /** Day on which the goods have to be with the cooperative, `YYYY-MM-DD` in Jakarta. */
    due_on: model.text(),
    status: model.enum([...ALLOCATION_STATUSES]).default("proposed"),
    /** Rounds of offers so far. */
    round: model.number().default(0),
    /** Rule of the last split, see `AllocationRule.name`. */
    rule: model.text().nullable(),
    /** Goes up with each change: who changes what he did not see is refused. */
    version: model.number().default(1),
    /** Name of who changed it last; null for the system. */
    changed_by: model.text().nullable(),
    shares: model.hasMany(() => AllocationShare, { mappedBy: "allocation" }),
    events: model.hasMany(() => AllocationEvent, { mappedBy: "allocation" }),
  })
  .cascades({ delete: ["shares", "events"] })
  .indexes([{ on: ["seller_order_id"] }, { on: ["cooperative_id", "status"] }]);
