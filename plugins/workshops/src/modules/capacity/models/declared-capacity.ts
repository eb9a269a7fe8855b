import { model } from "@medusajs/framework/utils";

/**
 * What one member can make in a week, from a day on until the next declaration of the same scope. A declaration
 * for a product goes before the one for all goods of a unit; 0 says that the member does not make it.
 */
export const DeclaredCapacity = model
  .define("declared_capacity", {
    id: model.id({ prefix: "capacity" }).primaryKey(),
    cooperative_id: model.text(),
    member_id: model.text(),
    /** `unit:<base unit>` or `product:<product id>`. */
    scope: model.text(),
    /** Base unit that the quantity counts. */
    unit: model.text(),
    product_id: model.text().nullable(),
    /** Base units in a week of six working days; ≥ 0. */
    weekly_quantity: model.number(),
    /** First day it holds, `YYYY-MM-DD` in Jakarta. */
    effective_from: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    on_behalf_of: model.text().nullable(),
  })
  .indexes([
    { on: ["member_id", "scope", "effective_from"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cooperative_id"] },
  ]);
