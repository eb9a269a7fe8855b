export { checkAddedLines, checkLinesOfNewCart } from "../cart/rules/check-added-lines";
export { checkCartBeforeCompletion } from "../cart/rules/check-cart-before-completion";
export { checkChangedLine } from "../cart/rules/check-changed-line";
export { checkReservedStock } from "../cart/rules/check-reserved-stock";
export { placeOrder } from "../checkout/placement";
export {
  type ActedOnSellerOrder,
  actOnSellerOrderWorkflow,
} from "../seller-order/workflows/act-on-seller-order";
