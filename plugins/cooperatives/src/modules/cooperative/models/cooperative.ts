import { model } from "@medusajs/framework/utils";
import { COOPERATIVE_STATUSES } from "@pasar-sentra/wire/states/cooperative-status";
import { Member } from "./member";

/** A producer cooperative (UU 25/1992): the seller of everything in the marketplace. */
export const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    slug: model.text().unique(),
    legal_name: model.text().searchable(),
    /** The sentra whose business it runs; a slug of the sentra registry. */
    sentra_slug: model.text(),
    about: model.text().translatable(),
    /** Nomor Induk Koperasi: unique, of no fixed length. */
    nik_koperasi: model.text().unique(),
    /** Nomor Induk Berusaha: 13 digits. */
    nib: model.text().unique(),
    /** Kemendagri code `PP.KK.CC.DDDD` of the village. */
    area_code: model.text(),
    address: model.text(),
    postal_code: model.text().nullable(),
    /** WhatsApp number in E.164, such as `+6281234567890`. */
    whatsapp: model.text(),
    bank_name: model.text(),
    bank_account_number: model.text(),
    bank_account_holder: model.text(),
    /** Pengusaha Kena Pajak: only a PKP may charge PPN. */
    is_pkp: model.boolean().default(false),
    /** Smallest purchase of its goods in one order, rupiah; 0 for none. */
    minimum_order: model.number().default(0),
    status: model.enum([...COOPERATIVE_STATUSES]).default("applied"),
    /** Why the operator put it in this status; shown to the cooperative. */
    status_reason: model.text().nullable(),
    status_changed_at: model.dateTime().nullable(),
    status_changed_by: model.text().nullable(),
    /** Medusa records that belong to it (decision D2). */
    shipping_profile_id: model.text().nullable(),
    stock_location_id: model.text().nullable(),
    members: model.hasMany(() => Member, { mappedBy: "cooperative" }),
  })
  .indexes([{ on: ["status"] }, { on: ["sentra_slug"] }, { on: ["area_code"] }]);
