import { model } from "@medusajs/framework/utils";

/** One request that carried an `Idempotency-Key`, and its answer once there is one. */
export const IdempotentRequest = model
  .define("idempotent_request", {
    id: model.id({ prefix: "idemreq" }).primaryKey(),
    /** Whose key it is: the account's id; others may use the same key. */
    owner_id: model.text(),
    key: model.text(),
    /** SHA-256 of method, address, acting headers and body, hex. */
    fingerprint: model.text(),
    /** HTTP status of the answer; null while the first request runs. */
    status: model.number().nullable(),
    content_type: model.text().nullable(),
    body: model.text().nullable(),
    /** Until when the running request is taken for alive; the process renews it. */
    leased_until: model.dateTime(),
    /** Number of the process that runs it, see `process-life.ts`; null when that shows no life of its own. */
    held_by: model.number().nullable(),
  })
  .indexes([{ on: ["owner_id", "key"], unique: true }, { on: ["created_at"] }]);
