import enAccount from "../messages/en/account.json";
import enAllocation from "../messages/en/allocation.json";
import enCart from "../messages/en/cart.json";
import enCatalogue from "../messages/en/catalogue.json";
import enCheckout from "../messages/en/checkout.json";
import enCommon from "../messages/en/common.json";
import enErrors from "../messages/en/errors.json";
import enHome from "../messages/en/home.json";
import enJoining from "../messages/en/joining.json";
import enListings from "../messages/en/listings.json";
import enOrder from "../messages/en/order.json";
import enOrders from "../messages/en/orders.json";
import enProducer from "../messages/en/producer.json";
import enProduct from "../messages/en/product.json";
import enSentra from "../messages/en/sentra.json";
import idAccount from "../messages/id/account.json";
import idAllocation from "../messages/id/allocation.json";
import idCart from "../messages/id/cart.json";
import idCatalogue from "../messages/id/catalogue.json";
import idCheckout from "../messages/id/checkout.json";
import idCommon from "../messages/id/common.json";
import idErrors from "../messages/id/errors.json";
import idHome from "../messages/id/home.json";
import idJoining from "../messages/id/joining.json";
import idListings from "../messages/id/listings.json";
import idOrder from "../messages/id/order.json";
import idOrders from "../messages/id/orders.json";
import idProducer from "../messages/id/producer.json";
import idProduct from "../messages/id/product.json";
import idSentra from "../messages/id/sentra.json";

/** All texts, by language and area. Indonesian is the one that is written first and types the keys. */
export const RESOURCES = {
  id: {
    common: idCommon,
    home: idHome,
    catalogue: idCatalogue,
    product: idProduct,
    sentra: idSentra,
    cart: idCart,
    checkout: idCheckout,
    order: idOrder,
    account: idAccount,
    errors: idErrors,
    producer: idProducer,
    listings: idListings,
    orders: idOrders,
    allocation: idAllocation,
    joining: idJoining,
  },
  en: {
    common: enCommon,
    home: enHome,
    catalogue: enCatalogue,
    product: enProduct,
    sentra: enSentra,
    cart: enCart,
    checkout: enCheckout,
    order: enOrder,
    account: enAccount,
    errors: enErrors,
    producer: enProducer,
    listings: enListings,
    orders: enOrders,
    allocation: enAllocation,
    joining: enJoining,
  },
} as const;

export const NAMESPACES = Object.keys(RESOURCES.id) as (keyof typeof RESOURCES.id)[];
