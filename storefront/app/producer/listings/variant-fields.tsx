import type { ListingVariantInput } from "@pasar-sentra/wire/listing";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import type { Problems } from "./problems";
import { NumberField } from "./number-field";
import { TierFields } from "./tier-fields";

interface VariantFieldsProps {
  index: number;
  variant: ListingVariantInput;
  titles: readonly string[];
  problems: Problems;
  mayPrice: boolean;
  reserved: number;
  change: (part: Partial<ListingVariantInput>) => void;
  /** Null for the only one. */
  remove: (() => void) | null;
}

/** One variant: what is chosen, stock or made to order, price, weight; what few need is folded away. */
export function VariantFields(props: VariantFieldsProps) {
  const { index, variant, titles, problems, mayPrice, reserved, change, remove } = props;
  const { t, locale } = usePage();
  const field = `variant-${index}`;
  const name = variant.option_values.join(" · ").trim() || t("listings:form.variant", { number: index + 1 });
  const setTerms = (part: Partial<ListingVariantInput["terms"]>) =>
    change({ terms: { ...variant.terms, ...part } });
  return (
    <fieldset className="listing-group">
      <legend>{name}</legend>
      {titles.map((title, place) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the option's identity here
          key={place}
          name={`${field}-option-${place}`}
          label={title || t("listings:form.optionDefault")}
          error={problems.get(`${field}-option-${place}`)}
          required
          maxLength={60}
          value={variant.option_values[place] ?? ""}
          onChange={({ target }) =>
            change({
              option_values: titles.map((_, at) =>
                at === place ? target.value : (variant.option_values[at] ?? ""),
              ),
            })
          }
        />
      ))}
      {mayPrice ? (
        <TierFields field={field} variant={variant} problems={problems} change={change} />
      ) : (
        <p className="field__hint">{t("listings:form.priceByOfficer")}</p>
      )}
      <label className="listing-check">
        <input
          type="checkbox"
          checked={variant.stock === null}
          onChange={({ target }) => change({ stock: target.checked ? null : 0 })}
        />
        {t("listings:form.madeToOrder")}
      </label>
      {variant.stock === null ? (
        <NumberField
          name={`${field}-capacity`}
          label={t("listings:form.capacity")}
          value={variant.terms.monthly_capacity}
          onChange={(monthly_capacity) => setTerms({ monthly_capacity: monthly_capacity || null })}
        />
      ) : (
        <NumberField
          name={`${field}-stock`}
          label={t("listings:form.stock")}
          hint={
            reserved > 0
              ? t("listings:form.stockReserved", { reserved: formatNumber(reserved, locale) })
              : undefined
          }
          required
          value={variant.stock}
          onChange={(stock) => change({ stock: stock ?? 0 })}
        />
      )}
      <NumberField
        name={`${field}-weight`}
        label={t("listings:form.weight")}
        hint={t("listings:form.weightHint")}
        required
        value={variant.weight_grams}
        onChange={(weight_grams) => change({ weight_grams: weight_grams || null })}
      />
      <details className="listing-more">
        <summary>{t("listings:form.moreFields")}</summary>
        <SizeFields field={field} variant={variant} change={change} error={problems.get(`${field}-length`)} />
        <TextField
          name={`${field}-code`}
          label={t("listings:form.code")}
          hint={t("listings:form.codeHint")}
          error={problems.get(`${field}-code`)}
          maxLength={60}
          value={variant.code}
          onChange={({ target }) => change({ code: target.value.trim() })}
        />
        <TextField
          name={`${field}-gtin`}
          label={t("listings:form.gtin")}
          error={problems.get(`${field}-gtin`)}
          inputMode="numeric"
          maxLength={13}
          value={variant.terms.gtin ?? ""}
          onChange={({ target }) => setTerms({ gtin: target.value.trim() || null })}
        />
      </details>
      {remove ? (
        <Button type="button" look="quiet" onClick={remove}>
          {t("listings:form.variantRemove", { name })}
        </Button>
      ) : null}
    </fieldset>
  );
}

type SizeFieldsProps = Pick<VariantFieldsProps, "variant" | "change"> & { field: string; error?: string };

/** Packed size. Freight counts it when all three sides are known. */
function SizeFields({ field, variant: { size_mm }, change, error }: SizeFieldsProps) {
  const { t } = usePage();
  const size = size_mm ?? { length: 0, width: 0, height: 0 };
  const set = (part: Partial<typeof size>) => {
    const next = { ...size, ...part };
    change({ size_mm: next.length || next.width || next.height ? next : null });
  };
  return (
    <div className="listing-three">
      {(["length", "width", "height"] as const).map((side) => (
        <NumberField
          key={side}
          name={`${field}-${side}`}
          label={t(`listings:form.${side}`)}
          error={side === "length" ? error : undefined}
          value={size[side] || null}
          onChange={(value) => set({ [side]: value ?? 0 })}
        />
      ))}
    </div>
  );
}
