import account from "../messages/id/account.json";
import allocation from "../messages/id/allocation.json";
import common from "../messages/id/common.json";
import errors from "../messages/id/errors.json";
import listings from "../messages/id/listings.json";
import orders from "../messages/id/orders.json";
import producer from "../messages/id/producer.json";
import { addTexts } from "./translate";

/** Indonesian as the workspace speaks it. Imported by the frame of that language, before anything renders. */
if (!import.meta.env.SSR) {
  addTexts("id", { account, allocation, common, errors, listings, orders, producer });
}
