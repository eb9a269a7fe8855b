import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import type { Shopper } from "~/session/shopper.server";
import { violationText } from "../cart/violation-text";

export interface OrderRefusal {
  status: number;
  /** One sentence on what happened and what was kept. */
  text: string;
  /** What has to be mended, each with the page where that is done. */
  fixes: { text: string; place: "cart" | "checkout" | "checkoutShipping" }[];
}

const PLACES = { cart: "cart", address: "checkout", shipping: "checkoutShipping" } as const;

/** What has to be mended, and where. */
export function refusedBy(violations: readonly RuleViolation[], { t, locale }: Shopper): OrderRefusal {
  return {
    status: 400,
    text: t("checkout:error.refused"),
    fixes: violations.map((violation) => ({
      text: violationText(violation, t, locale),
      place: PLACES[violation.mend_in ?? "cart"],
    })),
  };
}
