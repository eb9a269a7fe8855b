import type { ListingChangeView } from "@pasar-sentra/wire/listing";
import type { PriceTier } from "@pasar-sentra/wire/goods";
import type { ReactNode } from "react";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

const FIELDS = [
  "title",
  "subtitle",
  "description",
  "material",
  "commodity",
  "sentra_slug",
  "certificates",
  "english",
  "option_titles",
  "option_values",
  "code",
  "weight_grams",
  "size_mm",
  "unit",
  "trade_unit",
  "trade_unit_size",
  "moq",
  "order_multiple",
  "lead_time_days",
  "monthly_capacity",
  "gtin",
] as const;

/** A change of a listing in the reader's words. */
export function useChangeText() {
  const { t, locale } = usePage();

  function headline({ kind, variant, field, to }: ListingChangeView): string {
    if (kind === "state") return t(`listings:move.${field as "submit"}`);
    const known = FIELDS.find((candidate) => candidate === field);
    const what = known ? t(`listings:field.${known}`) : t(`listings:change.${kind}`);
    return variant
      ? t("listings:change.ofVariant", { what, variant })
      : kind === "copied" && to
        ? `${what}: ${to}`
        : what;
  }

  function detail({ kind, from, to, reason }: ListingChangeView): ReactNode {
    const isPair = kind === "price" || kind === "stock" || kind === "text" || kind === "terms";
    return (
      <>
        {isPair ? (
          <p>
            <s>{valueText(kind, from)}</s> → <strong>{valueText(kind, to)}</strong>
          </p>
        ) : null}
        {reason ? <p>{t("listings:review.reason", { reason })}</p> : null}
      </>
    );
  }

  function valueText(kind: ListingChangeView["kind"], value: string | null): string {
    if (kind === "stock") {
      return value === null ? t("listings:list.madeToOrder") : formatNumber(Number(value), locale);
    }
    if (value === null) return t("listings:change.nothing");
    if (kind === "price") {
      const tiers = JSON.parse(value) as PriceTier[];
      if (tiers.length === 0) return t("listings:list.noPrice");
      return tiers
        .map(({ min_quantity, unit_price }) =>
          t("listings:change.tier", {
            from: formatNumber(min_quantity, locale),
            price: formatRupiah(unit_price, locale),
          }),
        )
        .join("; ");
    }
    return plainText(value);
  }

  return { headline, detail };
}

/** Lists and sizes are kept as JSON; people read their values. */
function plainText(value: string): string {
  if (!/^[[{]/.test(value)) return value;
  try {
    return leaves(JSON.parse(value)).join(", ");
  } catch {
    return value;
  }
}

function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [String(value)];
}
