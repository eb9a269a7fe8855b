/**
 * Area → its texts, as they are in Indonesian, the language that is written first: `orders` is `messages/<language>/orders.json`.
 * A feature of a workspace adds its own area in its `feature.ts`.
 */
export interface TextAreas {
  common: typeof import("../messages/id/common.json");
  home: typeof import("../messages/id/home.json");
  catalogue: typeof import("../messages/id/catalogue.json");
  product: typeof import("../messages/id/product.json");
  sentra: typeof import("../messages/id/sentra.json");
  cart: typeof import("../messages/id/cart.json");
  checkout: typeof import("../messages/id/checkout.json");
  order: typeof import("../messages/id/order.json");
  account: typeof import("../messages/id/account.json");
  errors: typeof import("../messages/id/errors.json");
  workspace: typeof import("../messages/id/workspace.json");
  producer: typeof import("../messages/id/producer.json");
  joining: typeof import("../messages/id/joining.json");
}

export type TextArea = keyof TextAreas;
