import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CooperativeModule from "../modules/cooperative";

/** Whose product it is: a product belongs to one cooperative, which has many. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  CooperativeModule.linkable.cooperative,
);
