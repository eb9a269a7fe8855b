import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** `Rp 95.000 / m²`. @param amount whole rupiah */
export function Price({ amount, unit, large }: { amount: number; unit?: string; large?: boolean }) {
  const { locale } = usePage();
  return (
    <span className={large ? "price price--large" : "price"}>
      <span data-price>{formatRupiah(amount, locale)}</span>
      {unit ? " " : null}
      {unit ? <span className="price__unit">/ {unit}</span> : null}
    </span>
  );
}
