import type { ReactNode } from "react";
import { usePage } from "~/page/page-context";
import type { CheckoutStep } from "./checkout-cart.server";

const STEPS = ["address", "shipping", "review"] as const satisfies readonly CheckoutStep[];
const PATHS = { address: "checkout", shipping: "checkoutShipping", review: "checkoutReview" } as const;

interface CheckoutFrameProps {
  step: CheckoutStep;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** Where the reader is on the way to an order, with the way back to what is settled. */
export function CheckoutFrame({ step, title, intro, children }: CheckoutFrameProps) {
  const { t, path } = usePage();
  const here = STEPS.indexOf(step);
  return (
    <div className="container checkout">
      <nav aria-label={t("checkout:steps.label")}>
        <ol className="steps">
          {STEPS.map((name, index) => (
            <li key={name} className={index < here ? "steps__done" : undefined}>
              {index < here ? (
                <a href={path(PATHS[name])}>{t(`checkout:steps.${name}`)}</a>
              ) : (
                <span aria-current={index === here ? "step" : undefined}>{t(`checkout:steps.${name}`)}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <h1>{title}</h1>
      {intro ? <p className="lead">{intro}</p> : null}
      {children}
    </div>
  );
}
