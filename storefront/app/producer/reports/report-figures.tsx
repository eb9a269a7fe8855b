import type { ReportTotals } from "@pasar-sentra/wire/report";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** The month in three figures; each leads to what it is made of. */
export function ReportFigures({ totals }: { totals: ReportTotals }) {
  const { t, locale } = usePage();
  const { orders, turnover, on_time, judged } = totals;
  return (
    <dl className="figure-row">
      <div>
        <dt>{t("producer:reports.orders")}</dt>
        <dd>
          <a className="figure" href="#report-orders">
            {formatNumber(orders, locale)}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t("producer:reports.turnover")}</dt>
        <dd>
          <a className="figure" href="#report-orders">
            {formatRupiah(turnover, locale)}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t("producer:reports.onTime")}</dt>
        <dd>
          {judged > 0 ? (
            <>
              <span className="figure">{Math.round((on_time / judged) * 100)} %</span>
              <br />
              <span className="muted small">
                {t("producer:reports.onTimeOf", {
                  count: on_time,
                  total: formatNumber(judged, locale),
                })}
              </span>
            </>
          ) : (
            t("producer:reports.noneJudged")
          )}
        </dd>
      </div>
    </dl>
  );
}
