import type { ListingVariantInput } from "@pasar-sentra/wire/listing";
import type { PriceTier } from "@pasar-sentra/wire/goods";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import type { Problems } from "./problems";
import { NumberField } from "./number-field";

const MOST_TIERS = 5;

interface TierFieldsProps {
  field: string;
  variant: ListingVariantInput;
  problems: Problems;
  change: (part: Partial<ListingVariantInput>) => void;
}

/** The unit price, and cheaper ones from a quantity on. */
export function TierFields({ field, variant: { tiers, terms }, problems, change }: TierFieldsProps) {
  const { t } = usePage();
  const unit = t(`common:unit.${terms.unit}`, { count: 1 });
  const set = (index: number, part: Partial<PriceTier>) =>
    change({ tiers: tiers.map((tier, place) => (place === index ? { ...tier, ...part } : tier)) });
  const [retail, ...wholesale] = tiers;
  return (
    <>
      <NumberField
        name={`${field}-tier-0-price`}
        label={t("listings:form.price", { unit })}
        error={problems.get(`${field}-tier-0-price`) ?? problems.get(`${field}-tier-0-from`)}
        required
        value={retail?.unit_price || null}
        onChange={(price) => {
          if (retail) set(0, { unit_price: price ?? 0 });
          else if (price) change({ tiers: [{ min_quantity: 1, unit_price: price }] });
        }}
      />
      {wholesale.map((tier, place) => {
        const index = place + 1;
        return (
          <div key={index} className="listing-tier">
            <NumberField
              name={`${field}-tier-${index}-from`}
              label={t("listings:form.tierFrom", { number: index, unit })}
              error={problems.get(`${field}-tier-${index}-from`)}
              required
              value={tier.min_quantity || null}
              onChange={(from) => set(index, { min_quantity: from ?? 0 })}
            />
            <NumberField
              name={`${field}-tier-${index}-price`}
              label={t("listings:form.tierPrice", { number: index, unit })}
              error={problems.get(`${field}-tier-${index}-price`)}
              required
              value={tier.unit_price || null}
              onChange={(price) => set(index, { unit_price: price ?? 0 })}
            />
            <Button
              type="button"
              look="quiet"
              onClick={() => change({ tiers: tiers.filter((_, at) => at !== index) })}
            >
              {t("listings:form.tierRemove", { number: index })}
            </Button>
          </div>
        );
      })}
      {retail && tiers.length < MOST_TIERS ? (
        <Button
          type="button"
          look="quiet"
          onClick={() => change({ tiers: [...tiers, { min_quantity: 0, unit_price: 0 }] })}
        >
          {t("listings:form.tierAdd")}
        </Button>
      ) : null}
    </>
  );
}
