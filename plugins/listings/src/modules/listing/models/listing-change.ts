import { model } from "@medusajs/framework/utils";
import { LISTING_CHANGE_KINDS } from "@pasar-sentra/wire/listing";

/** One change of a listing: what it was, what it is, who did it, for whom and why. Never edited. */
export const ListingChange = model
  .define("listing_change", {
    id: model.id({ prefix: "lstchange" }).primaryKey(),
    product_id: model.text(),
    /** The version that the change made. */
    version: model.number(),
    kind: model.enum([...LISTING_CHANGE_KINDS]),
    variant_id: model.text().nullable(),
    /** The variant's name at that time. */
    variant_title: model.text().nullable(),
    field: model.text().nullable(),
    old_value: model.text().nullable(),
    new_value: model.text().nullable(),
    reason: model.text().nullable(),
    /** The rule that did it, and its reason in English; null when a person did. */
    rule: model.text().nullable(),
    reason_en: model.text().nullable(),
    actor_type: model.enum(["producer", "customer", "user", "system"]),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    on_behalf_of: model.text().nullable(),
  })
  .indexes([{ on: ["product_id", "id"] }]);
