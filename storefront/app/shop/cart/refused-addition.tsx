import { usePage } from "~/page/page-context";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import type { CartRefusal } from "./change-cart.server";

/** Goods that a rule kept out of the cart: why, and the same form with what was typed, to mend it here. */
export function RefusedAddition({ refusal }: { refusal: Extract<CartRefusal, { of: "addition" }> }) {
  const { t, path } = usePage();
  const back = refusal.handle ? path("product", { handle: refusal.handle }) : path("catalogue");
  return (
    <section className="panel panel--problem" aria-labelledby="refused-heading">
      <h2 id="refused-heading">{t("cart:refused.heading")}</h2>
      {refusal.variantId ? (
        <form className="refused-addition" method="post" action={path("cart")} data-cart-form noValidate>
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="variant_id" value={refusal.variantId} />
          <input type="hidden" name="handle" value={refusal.handle} />
          <TextField
            name="quantity"
            id="refused-quantity"
            label={t("cart:line.quantity")}
            hint={t("cart:refused.kept")}
            error={refusal.texts.join(" ")}
            defaultValue={refusal.quantity}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            required
            data-enhance="focus"
          />
          <div className="button-row">
            <Button>{t("cart:refused.submit")}</Button>
            <ButtonLink look="secondary" href={back}>
              {t("cart:refused.back")}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <>
          <p role="alert">{refusal.texts.join(" ")}</p>
          <ButtonLink href={back}>{t("cart:refused.back")}</ButtonLink>
        </>
      )}
    </section>
  );
}
