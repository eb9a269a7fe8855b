import type { StatementLine } from "@pasar-sentra/wire/report";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** What plugins add to the figures of a month; nothing when they have not. */
export function StatementLines({ lines }: { lines: StatementLine[] }) {
  const { locale } = usePage();
  return lines.length === 0 ? null : (
    <dl className="facts">
      {lines.map(({ key, label, amount }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd className="number">{formatRupiah(amount, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
