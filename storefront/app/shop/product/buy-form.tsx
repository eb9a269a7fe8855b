import type { ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { formatQuantity, formatTradeQuantity, unitName } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Stepper } from "~/ui/stepper";
import {
  canBeBought,
  largestQuantity,
  QUANTITY_PARAMETER,
  smallestQuantity,
  VARIANT_PARAMETER,
  variantKey,
} from "./chosen-variant";
import { quickQuantities } from "./quick-quantities";

/** Most units of one line (the cart's own limit). */
const MAXIMUM_QUANTITY = 100_000;

interface BuyFormProps {
  product: ProductPage;
  variant: ProductVariantView;
  quantity: number;
  /** Whole rupiah at this quantity. */
  unitPrice: number;
}

/** Quantity and the way into the cart. */
export function BuyForm({ product, variant, quantity, unitPrice }: BuyFormProps) {
  const { t, path, locale } = usePage();
  const terms = variant.supply_terms;
  const isThere = canBeBought(variant);
  const unit = unitName(terms.unit, quantity, t);
  return (
    <form className="buy-form" method="post" action={path("cart")} aria-label={t("product:buy.heading")}>
      <input type="hidden" name="variant_id" value={variant.id} />
      <input type="hidden" name="handle" value={product.handle} />
      {isThere ? (
        <>
          <QuickQuantities product={product} variant={variant} quantity={quantity} />
          <div className="buy-form__row">
            <Stepper
              name="quantity"
              label={t("product:buy.quantity", { unit })}
              value={quantity}
              min={smallestQuantity(variant)}
              max={largestQuantity(variant) ?? MAXIMUM_QUANTITY}
              step={terms.order_multiple}
              unit={unit}
            />
            <Button>{t("product:buy.submit")}</Button>
          </div>
          <p className="buy-form__total" aria-live="polite">
            {t("product:buy.total")}: <strong data-total>{formatRupiah(unitPrice * quantity, locale)}</strong>
          </p>
          <p className="small muted">{t("product:buy.shipping")}</p>
        </>
      ) : (
        <Button disabledReason={t("product:buy.soldOutReason")}>{t("product:buy.submit")}</Button>
      )}
    </form>
  );
}

function QuickQuantities({ product, variant, quantity }: Omit<BuyFormProps, "unitPrice">) {
  const { t, path, locale } = usePage();
  const quick = quickQuantities(variant);
  const { unit, trade_unit, trade_unit_size } = variant.supply_terms;
  const name = (count: number) =>
    trade_unit && count % trade_unit_size === 0
      ? formatTradeQuantity(count / trade_unit_size, { unit, trade_unit, trade_unit_size }, t, locale)
      : formatQuantity(count, unit, t, locale);
  return quick.length < 2 ? null : (
    <ul className="quick-choice plain-list" aria-label={t("product:buy.quick")}>
      {quick.map((count) => (
        <li key={count}>
          <a
            className="pill"
            href={`${path(
              "product",
              { handle: product.handle },
              { [VARIANT_PARAMETER]: variantKey(variant), [QUANTITY_PARAMETER]: count },
            )}#offer`}
            aria-current={count === quantity ? "true" : undefined}
            data-quantity={count}
            rel="nofollow"
          >
            {name(count)}
          </a>
        </li>
      ))}
    </ul>
  );
}
