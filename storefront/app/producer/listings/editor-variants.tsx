import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { EditorSection } from "./editor-section";
import type { EditorPart } from "./editor-texts";
import { changeVariant } from "./listing-draft";
import { newVariant, USUAL_TERMS } from "./new-listing";
import { VariantFields } from "./variant-fields";

const MOST_VARIANTS = 100;

interface EditorVariantsProps extends EditorPart {
  mayPrice: boolean;
  /** Units promised to buyers, by variant id. */
  reserved: ReadonlyMap<string, number>;
}

/** What can be chosen, each with its price, stock and weight. */
export function EditorVariants(props: EditorVariantsProps) {
  const { draft, change, problems, mayPrice, reserved } = props;
  const { variants, option_titles } = draft;
  const { t } = usePage();
  const add = () => {
    const last = variants.at(-1);
    const fresh = newVariant(
      option_titles.map(() => ""),
      last?.terms ?? USUAL_TERMS,
    );
    const like = last ? { tiers: last.tiers, weight_grams: last.weight_grams, size_mm: last.size_mm } : {};
    change({ variants: [...variants, { ...fresh, ...like }] });
  };
  return (
    <EditorSection title={t("listings:form.variants")} hint={t("listings:form.variantsHint")}>
      {option_titles.map((title, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the option's identity here
          key={index}
          name={`option-title-${index}`}
          label={t("listings:form.optionTitle", { number: index + 1 })}
          hint={t("listings:form.optionTitleHint")}
          error={problems.get(`option-title-${index}`)}
          required
          maxLength={40}
          value={title}
          onChange={({ target }) =>
            change({
              option_titles: option_titles.map((one, place) => (place === index ? target.value : one)),
            })
          }
        />
      ))}
      {variants.map((variant, index) => (
        <VariantFields
          key={variant.id ?? `new-${index}`}
          index={index}
          variant={variant}
          titles={option_titles}
          problems={problems}
          mayPrice={mayPrice}
          reserved={variant.id ? (reserved.get(variant.id) ?? 0) : 0}
          change={(part) => change({ variants: changeVariant(variants, index, part) })}
          remove={
            variants.length > 1
              ? () => change({ variants: variants.filter((_, place) => place !== index) })
              : null
          }
        />
      ))}
      {variants.length > 1 && mayPrice && (variants[0]?.tiers.length ?? 0) > 0 ? (
        <Button
          type="button"
          look="quiet"
          onClick={() =>
            change({ variants: variants.map((one) => ({ ...one, tiers: variants[0]?.tiers ?? [] })) })
          }
        >
          {t("listings:form.samePrice")}
        </Button>
      ) : null}
      {variants.length < MOST_VARIANTS ? (
        <Button type="button" look="secondary" onClick={add}>
          {t("listings:form.variantAdd")}
        </Button>
      ) : null}
    </EditorSection>
  );
}
