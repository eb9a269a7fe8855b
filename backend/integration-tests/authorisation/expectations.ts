import type { Access } from "./access";
import type { Stranger } from "./strangers";

/** What one stranger must be told: statuses, the first of which is the usual one. */
export function refusalsFor(access: Access, stranger: Stranger): readonly number[] | "anything but a leak" {
  const hasIds = access.ids !== undefined;
  switch (access.who) {
    case "anyone":
    case "key":
      return "anything but a leak";
    case "user":
      return stranger === "operator" ? "anything but a leak" : [401];
    case "customer":
      if (stranger === "shopper") return "anything but a leak";
      if (stranger === "otherBuyer") return hasIds ? [404] : "anything but a leak";
      // Medusa answers a foreign order to nobody and to other kinds of people alike.
      return hasIds ? [401, 404] : [401];
    case "producer":
      // What belongs to the log-in itself, such as the list of its cooperatives, needs none.
      if (access.ofAccount && !["nobody", "shopper", "otherBuyer", "operator"].includes(stranger)) {
        return "anything but a leak";
      }
      if (stranger === "otherMember") return hasIds ? [404] : "anything but a leak";
      if (stranger === "revoked" || stranger === "intruder") return [404];
      return [401];
  }
}
