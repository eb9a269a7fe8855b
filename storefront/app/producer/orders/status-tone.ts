import type { SellerOrderStatus } from "@pasar-sentra/wire/states/seller-order-status";
import type { ChipTone } from "~/workspace/ui/status-chip";

const TONES: Record<SellerOrderStatus, ChipTone> = {
  awaiting_payment: "waiting",
  placed: "due",
  accepted: "due",
  in_production: "waiting",
  packed: "due",
  partly_shipped: "due",
  shipped: "waiting",
  delivered: "good",
  completed: "good",
  declined: "problem",
  cancelled: "problem",
};

export function statusTone(status: SellerOrderStatus): ChipTone {
  return TONES[status];
}
