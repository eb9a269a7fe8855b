import type { Report, ReportMember, ReportOrder, ReportProduct } from "@pasar-sentra/wire/report";
import { Link } from "react-router";
import { formatDate } from "~/format/date";
import { formatQuantity } from "~/format/quantity";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { type Column, RecordTable } from "~/workspace/ui/record-table";
import { Section } from "~/workspace/ui/section";

/** By product, by member, and the orders themselves; every name leads to its own page. */
export function ReportTables({ report: { products, members, orders } }: { report: Report }) {
  const { t } = usePage();
  const productColumns = useProductColumns();
  const memberColumns = useMemberColumns();
  const orderColumns = useOrderColumns();
  return (
    <>
      <Section title={t("producer:reports.byProduct")}>
        <RecordTable
          caption={t("producer:reports.byProduct")}
          columns={productColumns}
          rows={products}
          keyOf={({ product_id, title, variant_title, unit }) =>
            [product_id, title, variant_title, unit].join()
          }
        />
      </Section>
      {members.length > 0 ? (
        <Section title={t("producer:reports.byMember")}>
          <RecordTable
            caption={t("producer:reports.byMember")}
            columns={memberColumns}
            rows={members}
            keyOf={({ member_id }) => member_id}
          />
        </Section>
      ) : null}
      <div id="report-orders">
        <Section title={t("producer:reports.madeOf")}>
          <RecordTable
            caption={t("producer:reports.madeOf")}
            columns={orderColumns}
            rows={orders}
            keyOf={({ id }) => id}
          />
        </Section>
      </div>
    </>
  );
}

function useProductColumns(): Column<ReportProduct>[] {
  const { t, path, locale } = usePage();
  return [
    {
      label: t("producer:reports.product"),
      cell: ({ product_id, title, variant_title }) => {
        const name = variant_title ? `${title}, ${variant_title}` : title;
        return product_id ? <Link to={path("producerListing", { id: product_id })}>{name}</Link> : name;
      },
    },
    {
      label: t("producer:reports.quantity"),
      isNumber: true,
      cell: ({ quantity, unit }) =>
        unit ? formatQuantity(quantity, unit, t, locale) : formatNumber(quantity, locale),
    },
    {
      label: t("producer:reports.amount"),
      isNumber: true,
      cell: ({ amount }) => formatRupiah(amount, locale),
    },
  ];
}

function useMemberColumns(): Column<ReportMember>[] {
  const { t, path, locale } = usePage();
  return [
    {
      label: t("producer:reports.member"),
      cell: ({ member_id, workshop_name }) => (
        <Link to={path("producerMember", { id: member_id })}>{workshop_name}</Link>
      ),
    },
    {
      label: t("producer:reports.shares"),
      isNumber: true,
      cell: ({ shares }) => formatNumber(shares, locale),
    },
    { label: t("producer:reports.value"), isNumber: true, cell: ({ value }) => formatRupiah(value, locale) },
    {
      label: t("producer:reports.passed"),
      isNumber: true,
      cell: ({ passed, checked }) => (checked > 0 ? `${Math.round((passed / checked) * 100)} %` : "–"),
    },
  ];
}

function useOrderColumns(): Column<ReportOrder>[] {
  const { t, path, locale } = usePage();
  return [
    {
      label: t("producer:reports.number"),
      cell: ({ id, number }) => <Link to={path("producerOrder", { id })}>{number}</Link>,
    },
    { label: t("producer:reports.paidOn"), cell: ({ paid_at }) => formatDate(paid_at, locale) },
    {
      label: t("producer:reports.net"),
      isNumber: true,
      cell: ({ total, refunded }) => (
        <span>
          {formatRupiah(total - refunded, locale)}
          {refunded > 0 ? (
            <>
              <br />
              <span className="muted small">
                {t("producer:reports.refunded", { amount: formatRupiah(refunded, locale) })}
              </span>
            </>
          ) : null}
        </span>
      ),
    },
  ];
}
