import { formatWeekday } from "~/format/date";
import { unitName } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Price } from "~/ui/price";
import { BuyForm } from "./buy-form";
import { canBeBought, smallestQuantity } from "./chosen-variant";
import type { OfferedProduct, OfferedVariant } from "./current-offers";
import { tierFor, tierRows } from "./price-tiers";
import { SaleTerms } from "./sale-terms";
import { TierTable } from "./tier-table";
import { VariantChoice } from "./variant-choice";

interface OfferProps {
  product: OfferedProduct;
  variant: OfferedVariant;
  quantity: number;
  /** Day on which that quantity can leave the cooperative; null when nobody can say. */
  readyOn: string | null;
}

/**
 * Everything that depends on the chosen variant and quantity. `app/enhance/offer.ts` replaces this element
 * with the one of another variant's page, and follows the typed quantity through the tiers.
 */
export function Offer({ product, variant, quantity, readyOn }: OfferProps) {
  const { t, locale } = usePage();
  const rows = tierRows(variant.tiers, smallestQuantity(variant));
  const current = tierFor(rows, quantity);
  return (
    <div
      className="offer"
      id="offer"
      data-enhance="offer"
      data-locale={locale}
      data-unit-price={current?.unit_price}
    >
      {current ? (
        <p className="offer__price">
          <Price amount={current.unit_price} large />{" "}
          <span className="muted">
            {t("product:perUnit", { unit: unitName(variant.supply_terms.unit, 1, t) })}
          </span>
        </p>
      ) : null}
      <VariantChoice product={product} variant={variant} />
      {rows.length > 1 ? <TierTable rows={rows} current={current} terms={variant.supply_terms} /> : null}
      <BuyForm product={product} variant={variant} quantity={quantity} unitPrice={current?.unit_price ?? 0} />
      {canBeBought(variant) ? (
        <p data-ready aria-live="polite">
          {readyOn ? (
            <>
              {t("product:earliest")} <strong>{formatWeekday(readyOn, locale)}</strong>
            </>
          ) : (
            t("product:earliestUnknown")
          )}
        </p>
      ) : null}
      <SaleTerms variant={variant} />
    </div>
  );
}
