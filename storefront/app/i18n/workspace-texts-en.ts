import account from "../messages/en/account.json";
import allocation from "../messages/en/allocation.json";
import common from "../messages/en/common.json";
import errors from "../messages/en/errors.json";
import listings from "../messages/en/listings.json";
import orders from "../messages/en/orders.json";
import producer from "../messages/en/producer.json";
import { addTexts } from "./translate";

/** English as the workspace speaks it. Imported by the frame of that language, before anything renders. */
if (!import.meta.env.SSR) {
  addTexts("en", { account, allocation, common, errors, listings, orders, producer });
}
