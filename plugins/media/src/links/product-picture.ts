import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import PictureModule from "../modules/picture";

/** Reads a product's pictures by `picture.product_id`; `picture.position` is their order. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...PictureModule.linkable.picture.id, primaryKey: "product_id" },
  { readOnly: true, isList: true },
);
