import type { ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { usePage } from "~/page/page-context";
import { canBeBought, optionChoices, VARIANT_PARAMETER, variantKey } from "./chosen-variant";

interface VariantChoiceProps {
  product: ProductPage;
  variant: ProductVariantView;
}

/** Sizes and colours as links: each variant has an address of its own. */
export function VariantChoice({ product, variant }: VariantChoiceProps) {
  const { t, path } = usePage();
  return (
    <>
      {optionChoices(product, variant).map(({ title, choices }) => (
        <nav className="variant-choice" key={title} aria-label={t("product:options.choose", { name: title })}>
          <p className="variant-choice__title">{title}</p>
          <ul className="plain-list">
            {choices.map(({ value, variant: target, isChosen }) => (
              <li key={value}>
                <a
                  className={canBeBought(target) ? "pill" : "pill pill--sold-out"}
                  href={`${path("product", { handle: product.handle }, { [VARIANT_PARAMETER]: variantKey(target) })}#offer`}
                  aria-current={isChosen ? "true" : undefined}
                  data-variant-link
                  rel="nofollow"
                >
                  {value}
                  {canBeBought(target) ? null : (
                    <span className="small"> ({t("product:options.soldOut")})</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </>
  );
}
