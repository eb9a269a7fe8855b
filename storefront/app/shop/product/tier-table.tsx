import type { SupplyTermsView } from "@pasar-sentra/wire/goods";
import { formatQuantity, unitName } from "~/format/quantity";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import type { TierRow } from "./price-tiers";

interface TierTableProps {
  rows: TierRow[];
  current: TierRow | undefined;
  terms: SupplyTermsView;
}

/** What a unit costs at which quantity; the reader's own row is marked. */
export function TierTable({ rows, current, terms }: TierTableProps) {
  const { t, locale } = usePage();
  const rangeText = ({ from, to }: TierRow) => {
    if (to === null) {
      return t("product:tiers.from", { from: formatQuantity(from, terms.unit, t, locale) });
    }
    return from === to
      ? formatNumber(from, locale)
      : t("product:tiers.range", { from: formatNumber(from, locale), to: formatNumber(to, locale) });
  };
  return (
    <table className="tier-table">
      <caption className="visually-hidden">{t("product:tiers.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("product:tiers.quantity")}</th>
          <th scope="col">{t("product:tiers.price", { unit: unitName(terms.unit, 1, t) })}</th>
          <th scope="col">{t("product:tiers.saving")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.from}
            className={row === current ? "tier-table__current" : undefined}
            data-tier-from={row.from}
            data-tier-price={row.unit_price}
          >
            <th scope="row">
              {rangeText(row)} <span className="tier-table__yours">({t("product:tiers.yours")})</span>
            </th>
            <td>{formatRupiah(row.unit_price, locale)}</td>
            <td>{row.saving > 0 ? `${row.saving} %` : t("product:tiers.none")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
