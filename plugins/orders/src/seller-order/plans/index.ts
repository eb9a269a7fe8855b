import type { AcceptBody, CancelBody, PackBody, ReturnBody, ShipBody } from "@pasar-sentra/wire/seller-order";
import type { Plan } from "../plan";
import { planAccept } from "./accept";
import { planCancel } from "./cancel";
import { planCancelWithOrder } from "./cancel-with-order";
import { planDecline } from "./decline";
import { planPay } from "./pay";
import { planPack, planStartProduction, planUnpack } from "./produce-and-pack";
import { planReceiveReturn, planRefundReturn, planRejectReturn, planRequestReturn } from "./returns";
import { planComplete, planDeliver, planShip } from "./ship-and-deliver";

/** What each action takes. */
export interface CommandInputs {
  pay: Record<string, never>;
  accept: AcceptBody;
  decline: { reason: string };
  cancel: CancelBody;
  cancel_with_order: { reason?: string };
  start_production: Record<string, never>;
  pack: PackBody;
  unpack: { parcel_id: string };
  ship: ShipBody & { parcel_id: string };
  deliver: { parcel_id: string };
  complete: Record<string, never>;
  request_return: ReturnBody;
  receive_return: { return_id: string };
  refund_return: { return_id: string };
  reject_return: { return_id: string; reason: string };
}

export type SellerOrderCommand = keyof CommandInputs;

/** Every action on a seller order, and the function that decides what it writes. */
export const PLANS: { readonly [Command in SellerOrderCommand]: Plan<CommandInputs[Command]> } = {
  pay: planPay,
  accept: planAccept,
  decline: planDecline,
  cancel: planCancel,
  cancel_with_order: planCancelWithOrder,
  start_production: planStartProduction,
  pack: planPack,
  unpack: planUnpack,
  ship: planShip,
  deliver: planDeliver,
  complete: planComplete,
  request_return: planRequestReturn,
  receive_return: planReceiveReturn,
  refund_return: planRefundReturn,
  reject_return: planRejectReturn,
};
