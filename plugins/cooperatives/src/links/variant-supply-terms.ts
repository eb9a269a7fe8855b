import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CooperativeModule from "../modules/cooperative";

/** Reads a variant's supply terms by `supply_terms.variant_id`, which is unique. */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...CooperativeModule.linkable.supplyTerms.id, primaryKey: "variant_id" },
  { readOnly: true },
);
