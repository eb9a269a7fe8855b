import { Form, Link } from "react-router";
import { usePage } from "~/page/page-context";
import { monthAfter } from "./month";

/** Another month: one before, one after, or any. */
export function MonthPicker({ month, current }: { month: string; current: string }) {
  const { t, path } = usePage();
  const to = (count: number) => path("producerReports", {}, { month: monthAfter(month, count) });
  return (
    <div className="month-picker">
      <Form className="inline-form" action={path("producerReports")}>
        <div className="field">
          <label className="field__label" htmlFor="report-month">
            {t("producer:reports.month")}
          </label>
          <input
            id="report-month"
            className="field__control"
            type="month"
            name="month"
            key={month}
            defaultValue={month}
            max={current}
            min="2020-01"
          />
        </div>
        <button type="submit" className="button button--secondary">
          {t("producer:reports.show")}
        </button>
      </Form>
      <p className="button-pair">
        <Link className="button button--quiet" to={to(-1)}>
          {t("producer:reports.previous")}
        </Link>
        {month < current ? (
          <Link className="button button--quiet" to={to(1)}>
            {t("producer:reports.next")}
          </Link>
        ) : null}
      </p>
    </div>
  );
}
