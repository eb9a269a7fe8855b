import type { WorkTitle } from "@pasar-sentra/wire/allocation";
import { formatQuantity } from "~/format/quantity";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";

type Units = Pick<WorkTitle, "unit" | "trade_unit" | "unit_size">;

/** `3 kodi`, `2 kodi + 10 pasang`, `7 pasang`: base units as the trade says them. */
export function workQuantity(quantity: number, work: Units, t: Translate, locale: Locale): string {
  const { unit, trade_unit, unit_size } = work;
  if (trade_unit === null || unit_size <= 1) return formatQuantity(quantity, unit, t, locale);
  const whole = Math.floor(quantity / unit_size);
  const rest = quantity % unit_size;
  const parts = [
    whole > 0 || rest === 0 ? formatQuantity(whole, trade_unit, t, locale) : "",
    rest > 0 ? formatQuantity(rest, unit, t, locale) : "",
  ];
  return parts.filter(Boolean).join(" + ");
}

/** The unit that work is shared in. */
export function shareUnit({ unit, trade_unit }: Units) {
  return trade_unit ?? unit;
}

/** Title and variant in one line. */
export function workTitle({ title, variant_title }: Pick<WorkTitle, "title" | "variant_title">): string {
  return variant_title ? `${title} · ${variant_title}` : title;
}
