import { model } from "@medusajs/framework/utils";

/**
 * A person of a cooperative who logs in. Has an e-mail address, a phone number or both; either is a log-in
 * name. The password lies with Medusa's auth under the entity id of `log-in-entity.ts`, apart from the
 * passwords of customers, so nobody can take a name by registering as a shopper.
 */
export const ProducerAccount = model.define("producer_account", {
  id: model.id({ prefix: "prodacc" }).primaryKey(),
  name: model.text(),
  /** In small letters. */
  email: model.text().unique().nullable(),
  /** E.164. */
  phone: model.text().unique().nullable(),
});
