import { model } from "@medusajs/framework/utils";
import { PICTURE_STATUSES } from "../../../picture/picture-status";

/**
 * A picture and its renditions. It belongs to one product (or to none yet): the same bytes on two products
 * are two pictures, so that one seller's removal or text never touches another's.
 */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pict" }).primaryKey(),
    product_id: model.text().nullable(),
    /** Order among the product's pictures, from 0; the first is the one on cards. */
    position: model.number().default(0),
    status: model.enum([...PICTURE_STATUSES]).default("queued"),
    /** SHA-256 of the file that was sent, hexadecimal. */
    content_hash: model.text(),
    /** Type and size in bytes of the file that was sent. */
    mime: model.text(),
    bytes: model.number(),
    /** Pixels of the master, upright. */
    width: model.number(),
    height: model.number(),
    /** What it shows, for those who cannot see it: Indonesian, and English where it is written. */
    alt: model.text(),
    alt_en: model.text().nullable(),
    /** Data URI of a tiny WebP, at most 600 bytes. */
    placeholder: model.text().nullable(),
    /** Key in the File Module of the cleaned master that renditions are made from. */
    master_file_id: model.text(),
    /** `Rendition[]`; grows while it is being encoded, so that a new worker goes on where one died. */
    renditions: model.json().nullable(),
    attempts: model.number().default(0),
    /** Not before; null for at once. */
    next_attempt_at: model.dateTime().nullable(),
    claimed_at: model.dateTime().nullable(),
    /** Known to the worker that holds the claim; whoever took it over has another. */
    claim_token: model.text().nullable(),
    /** Why the last attempt failed. */
    error_message: model.text().nullable(),
  })
  .indexes([
    {
      on: ["product_id", "content_hash"],
      unique: true,
      where: "product_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["content_hash"], unique: true, where: "product_id IS NULL AND deleted_at IS NULL" },
    { on: ["status", "next_attempt_at"], where: "status IN ('queued', 'encoding') AND deleted_at IS NULL" },
  ]);
