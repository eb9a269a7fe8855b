import type { Report } from "@pasar-sentra/wire/report";
import { Link, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { jakartaDay, formatMonth } from "~/format/day";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Section } from "~/workspace/ui/section";
import { knownMonth, monthDays } from "./month";
import { MonthPicker } from "./month-picker";
import { ReportFigures } from "./report-figures";
import { StatementLines } from "./statement-lines";
import { ReportTables } from "./report-tables";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:reports.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { request, call } = producerOf(args);
  const { searchParams } = new URL(request.url);
  const current = jakartaDay(new Date().toISOString()).slice(0, 7);
  const month = knownMonth(searchParams.get("month"), current);
  const cursor = searchParams.get("cursor") ?? undefined;
  const search = { ...monthDays(month), cursor };
  const { report } = await call<{ report: Report }>("GET", "/producer/reports", { search });
  return { month, current, report };
}

/** What was sold in a month, and what each figure is made of. */
export default function Reports() {
  const { t, path, locale } = usePage();
  const { month, current, report } = useLoaderData<typeof loader>();
  const { totals, next_cursor, from, to } = report;
  const name = formatMonth(month, locale);
  return (
    <>
      <PageHead title={t("producer:reports.title")} lead={name} />
      <MonthPicker month={month} current={current} />
      {totals.orders === 0 ? (
        <EmptyState title={t("producer:reports.empty", { month: name })}>
          <p>{t("producer:reports.emptyBody")}</p>
        </EmptyState>
      ) : (
        <>
          <ReportFigures totals={totals} />
          <StatementLines lines={report.lines} />
          <p className="muted small">{t("producer:reports.rule")}</p>
          <ReportTables report={report} />
          <Section title={t("producer:reports.download")}>
            <p className="button-row">
              <a
                className="button button--secondary"
                href={`${path("producerToday")}/api/reports/orders-file?from=${from}&to=${to}`}
                download
              >
                {t("producer:reports.download")}
              </a>
              {next_cursor ? (
                <Link
                  className="button button--secondary"
                  to={path("producerReports", {}, { month, cursor: next_cursor })}
                >
                  {t("producer:reports.more")}
                </Link>
              ) : null}
            </p>
          </Section>
        </>
      )}
    </>
  );
}
