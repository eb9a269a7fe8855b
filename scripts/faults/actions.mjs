import {
  withAcceptedOrder,
  withCart,
  withDeliveredParcels,
  withOrder,
  withPaidOrder,
  withParcels,
  withReceivedReturn,
  withRequestedReturn,
  withShippedParcels,
} from "./subject.mjs";

/**
 * What is killed in the middle.
 *
 * @typedef {object} Action
 * @property {(shop: import("./prepare-shop.mjs").Shop) => Promise<import("./subject.mjs").Subject>} prepare
 * @property {(subject: any) => { path: string, body?: object, as: "store" | "officer" | "operator" }} request
 * @property {boolean} [repeatIsRefused] Medusa says that it has been done
 * @property {string} [failStep] a step that fails, so that what is killed is the undoing of the workflow
 */

const order = (action, body) => (subject) => ({
  path: `/producer/orders/${subject.share}/${action(subject)}`,
  body: body?.(subject),
  as: "officer",
});

const SHIPMENT = { courier: "JNE", tracking_number: "JNE-000002" };
const complete = ({ cart }) => ({ path: `/store/carts/${cart}/complete?fields=id`, as: "store" });
const ship = order(
  ({ parcels }) => `parcels/${parcels[0]}/ship`,
  () => SHIPMENT,
);

/** @type {Record<string, Action>} */
export const ACTIONS = {
  checkout: { prepare: withCart, request: complete },
  "checkout-undone": { prepare: withCart, request: complete, failStep: "complete-cart/orderCreated" },
  pay: {
    prepare: withOrder,
    request: ({ payment }) => ({ path: `/admin/payments/${payment}/capture`, as: "operator" }),
    repeatIsRefused: true,
  },
  accept: { prepare: withPaidOrder, request: order(() => "accept") },
  "accept-part": {
    prepare: withPaidOrder,
    request: order(
      () => "accept",
      ({ lines }) => ({
        reason: "Bahan kurang",
        lines: lines.map(({ id, quantity }, index) => ({
          line_id: id,
          quantity: index === 0 ? 0 : quantity / 2,
        })),
      }),
    ),
  },
  decline: {
    prepare: withPaidOrder,
    request: order(
      () => "decline",
      () => ({ reason: "Bahan habis" }),
    ),
  },
  cancel: {
    prepare: withAcceptedOrder,
    request: order(
      () => "cancel",
      () => ({ reason: "Mesin rusak" }),
    ),
  },
  ship: { prepare: withParcels, request: ship },
  "ship-undone": {
    prepare: withParcels,
    request: ship,
    failStep: "advance-parcel/register-parcel-progress",
  },
  deliver: {
    prepare: withShippedParcels,
    request: order(({ parcels }) => `parcels/${parcels[0]}/deliver`),
  },
  "receive-return": {
    prepare: withRequestedReturn,
    request: order(({ return_id }) => `returns/${return_id}/receive`),
  },
  "refund-return": {
    prepare: withReceivedReturn,
    request: order(({ return_id }) => `returns/${return_id}/refund`),
  },
  complete: { prepare: withDeliveredParcels, request: order(() => "complete") },
};
