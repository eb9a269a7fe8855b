import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { inventedProduct, pricePart } from "./invented-product";

/** A table whose rows are copied with a product, how they hang on it, and what is different in the copy. */
interface CopiedTable {
  table: string;
  /** Other rows of the template that lead to the rows to copy. */
  joins?: string;
  /** Which rows are copied, `row`, for a `copy` of a template. */
  on: string;
  /** jsonb of the fields that differ. */
  changes: string;
}

const renamed = (column: string) => `'${column}', row."${column}" || copy.suffix`;
const OF_PRODUCT = `row."product_id" = copy.template_id`;
const VARIANT = `JOIN "product_variant" AS variant ON variant."product_id" = copy.template_id`;
const PRICE_SET = `${VARIANT} JOIN "product_variant_price_set" AS link ON link."variant_id" = variant."id"`;
/** Whole hundreds of rupiah, as all invented prices. */
const AMOUNT = 'greatest(100, round(row."amount" * copy.part / 100) * 100)';

/** In the order in which rows refer to each other. */
const TABLES: readonly CopiedTable[] = [
  {
    table: "product",
    on: `row."id" = copy.template_id`,
    changes: `${renamed("id")}, 'handle', copy.handle, 'title', copy.title,
      'created_at', row."created_at" + make_interval(secs => copy.number / 1000.0)`,
  },
  {
    table: "product_variant",
    on: OF_PRODUCT,
    changes: `${renamed("id")}, ${renamed("product_id")}, ${renamed("sku")}`,
  },
  { table: "product_product_option", on: OF_PRODUCT, changes: `${renamed("id")}, ${renamed("product_id")}` },
  {
    table: "product_product_option_value",
    on: `row."product_product_option_id" IN (
      SELECT "id" FROM "product_product_option" WHERE "product_id" = copy.template_id)`,
    changes: `${renamed("id")}, ${renamed("product_product_option_id")}`,
  },
  {
    table: "product_variant_option",
    joins: VARIANT,
    on: `row."variant_id" = variant."id"`,
    changes: renamed("variant_id"),
  },
  { table: "price_set", joins: PRICE_SET, on: `row."id" = link."price_set_id"`, changes: renamed("id") },
  {
    table: "product_variant_price_set",
    joins: VARIANT,
    on: `row."variant_id" = variant."id"`,
    changes: `${renamed("id")}, ${renamed("variant_id")}, ${renamed("price_set_id")}`,
  },
  {
    table: "price",
    joins: PRICE_SET,
    on: `row."price_set_id" = link."price_set_id"`,
    changes: `${renamed("id")}, ${renamed("price_set_id")}, 'amount', ${AMOUNT},
      'raw_amount', jsonb_build_object('value', ${AMOUNT}::text, 'precision', 20)`,
  },
  {
    table: "supply_terms",
    joins: VARIANT,
    on: `row."variant_id" = variant."id"`,
    changes: `${renamed("id")}, ${renamed("variant_id")}`,
  },
  ...["product_sales_channel", "product_shipping_profile", "product_product_cooperative_cooperative"].map(
    (table) => ({
      table,
      on: OF_PRODUCT,
      changes: `${renamed("id")}, ${renamed("product_id")}`,
    }),
  ),
  { table: "product_category_product", on: OF_PRODUCT, changes: renamed("product_id") },
];

/**
 * Writes invented products as copies of rows of the first ones, a few statements for thousands: Medusa's modules need
 * ten seconds for each thousand. No event is emitted; whoever calls this brings the index up to date afterwards. For
 * databases that are thrown away only, since it knows the tables of Medusa.
 *
 * @param templates ids of the products with the numbers 1 to `templates.length`, one for each real product
 */
export async function cloneProducts(
  container: MedusaContainer,
  templates: readonly string[],
  numbers: readonly number[],
): Promise<void> {
  const copies = numbers.map((number) => {
    const { product } = inventedProduct(number);
    const template = 1 + ((number - 1) % templates.length);
    return {
      template_id: templates[template - 1],
      number,
      suffix: `_${number}`,
      handle: product.handle,
      title: product.title[0],
      part: pricePart(number) / pricePart(template),
    };
  });
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (transaction) => {
    for (const { table, joins = "", on, changes } of TABLES) {
      await transaction.raw(
        `INSERT INTO "${table}"
         SELECT (jsonb_populate_record(row, jsonb_build_object(${changes}))).*
           FROM jsonb_to_recordset(?::jsonb) AS copy(
             template_id text, number int, suffix text, handle text, title text, part float8)
           ${joins} JOIN "${table}" AS row ON ${on}`,
        [JSON.stringify(copies)],
      );
    }
  });
}
