import { model } from "@medusajs/framework/utils";
import { STAFF_ROLES } from "@pasar-sentra/wire/staff-role";

/** An invitation by link. The link's token is kept as a hash only; it works once and until it expires. */
export const ProducerInvitation = model
  .define("producer_invitation", {
    id: model.id({ prefix: "prodinv" }).primaryKey(),
    cooperative_id: model.text(),
    role: model.enum([...STAFF_ROLES]),
    /** Of the invited person. */
    name: model.text(),
    /** E.164; becomes a log-in name when the invitation is accepted. */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    member_id: model.text().nullable(),
    /** SHA-256 of the token, hex. */
    token_hash: model.text().unique(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    accepted_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    invited_by_name: model.text().nullable(),
  })
  .indexes([{ on: ["cooperative_id", "created_at"] }]);
