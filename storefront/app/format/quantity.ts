import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type { Locale } from "../i18n/locale";
import type { Translate } from "../i18n/translate";
import { formatNumber } from "./rupiah";

/** `12 pasang`, `1 kodi`; English `12 pairs`. */
export function formatQuantity(count: number, unit: SupplyUnit, t: Translate, locale: Locale): string {
  return `${formatNumber(count, locale)}\u00A0${unitName(unit, count, t)}`;
}

/** The unit's name in the form that goes with a count: `pair`, `pairs`. */
export function unitName(unit: SupplyUnit, count: number, t: Translate): string {
  return t(`common:unit.${unit}`, { count });
}

/** `1 kodi (20 pasang)`: a number of trade units with what they hold. */
export function formatTradeQuantity(
  tradeUnits: number,
  terms: { unit: SupplyUnit; trade_unit: SupplyUnit; trade_unit_size: number },
  t: Translate,
  locale: Locale,
): string {
  const pieces = formatQuantity(tradeUnits * terms.trade_unit_size, terms.unit, t, locale);
  return `${formatQuantity(tradeUnits, terms.trade_unit, t, locale)} (${pieces})`;
}
