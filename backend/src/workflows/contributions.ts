import { todayParts } from "@pasar-sentra/cooperatives/today/today-sections";
import { listingsToday } from "@pasar-sentra/listings/today/listings-today";
import { productContributors } from "@pasar-sentra/discovery/indexing/document-contributors";
import { popularityContributor } from "@pasar-sentra/discovery/popularity/popularity-contributor";
import { contentRule } from "@pasar-sentra/listings/listing/content-rule";
import { listingRules } from "@pasar-sentra/listings/listing/listing-rules";
import { pictureRule } from "@pasar-sentra/media/picture-rule";
import { openBankTransfer } from "@pasar-sentra/orders/bank-transfer/open-bank-transfer";
import { promisedDays } from "@pasar-sentra/orders/cart/promised-days";
import { createSellerOrders } from "@pasar-sentra/orders/checkout/create-seller-orders";
import { cartRules } from "@pasar-sentra/orders/cart/rules/cart-rules";
import { HOUSE_CART_RULES } from "@pasar-sentra/orders/cart/rules/house-rules";
import { completionSteps } from "@pasar-sentra/orders/checkout/placement";
import { reportMakers } from "@pasar-sentra/orders/report/report-makers";
import { sellerOrderFollowers, sellerOrderWork } from "@pasar-sentra/orders/seller-order/followers";
import { ordersToday } from "@pasar-sentra/orders/today/orders-today";
import { sharedWork, shareWork } from "@pasar-sentra/workshops/allocation/share-work";
import { readyByCapacity } from "@pasar-sentra/workshops/ready-day/ready-by-capacity";
import { makersOfWork } from "@pasar-sentra/workshops/report/makers-of-work";
import { workshopsToday } from "@pasar-sentra/workshops/today/workshops-today";

/*
 * Who answers each port, the first first (decision D3 does the same with Medusa's hooks). Medusa loads this file with the
 * workflows, before it serves anybody.
 */
cartRules.compose(...HOUSE_CART_RULES);
completionSteps.compose(createSellerOrders, openBankTransfer);
productContributors.compose(popularityContributor);
listingRules.compose(contentRule, pictureRule);
promisedDays.compose(readyByCapacity);
sellerOrderFollowers.compose(shareWork);
sellerOrderWork.compose(sharedWork);
todayParts.compose(ordersToday, workshopsToday, listingsToday);
reportMakers.compose(makersOfWork);
