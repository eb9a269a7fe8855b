import { model } from "@medusajs/framework/utils";

export const BANK_TRANSFER_STATUSES = ["awaiting", "received", "expired"] as const;

/** How a buyer pays an order by bank transfer: the amount is made unique by a code of 1–999 rupiah. */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "transfer" }).primaryKey(),
    order_id: model.text().unique(),
    /** The order's total, rupiah. */
    order_total: model.bigNumber(),
    /** Added to the total so that the amount names the order; 1–999 rupiah. */
    unique_code: model.number(),
    /** What the buyer transfers, rupiah: order_total + unique_code. */
    amount: model.bigNumber(),
    status: model.enum([...BANK_TRANSFER_STATUSES]).default("awaiting"),
    expires_at: model.dateTime(),
  })
  .indexes([
    { on: ["amount"], unique: true, where: "status = 'awaiting' AND deleted_at IS NULL" },
    { on: ["status", "expires_at"] },
  ]);
