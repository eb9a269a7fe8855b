import type { OrderReceipt } from "@pasar-sentra/wire/order";
import type { ReactNode } from "react";
import { formatDateTime } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";

interface TransferPanelProps {
  transfer: NonNullable<OrderReceipt["transfer"]>;
  /** Rupiah of the order, without the unique code. */
  total: number;
}

/** Digits of the unique code: codes are 1–999, shown with their zeros. */
const CODE_DIGITS = 3;

/** What to transfer, where to and until when; or what has become of it. */
export function TransferPanel({ transfer, total }: TransferPanelProps) {
  const { t } = usePage();
  if (transfer.status === "received") return <Notice tone="success">{t("order:transfer.received")}</Notice>;
  if (transfer.status === "expired") return <Notice tone="problem">{t("order:transfer.expired")}</Notice>;
  return <OpenTransfer transfer={transfer} total={total} />;
}

function OpenTransfer({ transfer, total }: TransferPanelProps) {
  const { t, locale } = usePage();
  const code = String(transfer.unique_code).padStart(CODE_DIGITS, "0");
  return (
    <section className="panel transfer" aria-labelledby="transfer-heading">
      <h2 id="transfer-heading">{t("order:transfer.heading")}</h2>
      <dl className="fact-list">
        <Fact
          term={t("order:transfer.amount")}
          copy={String(transfer.amount)}
          copyLabel={t("order:transfer.copyAmount")}
        >
          <EmphasisedAmount amount={transfer.amount} />
          <span className="small muted">
            {t("order:transfer.amountParts", { total: formatRupiah(total, locale), code })};{" "}
            {t("order:transfer.exactly")}
          </span>
        </Fact>
        <Fact term={t("order:transfer.bank")}>{transfer.bank_name}</Fact>
        <Fact
          term={t("order:transfer.account")}
          copy={transfer.account_number}
          copyLabel={t("order:transfer.copyAccount")}
        >
          <strong className="number">{transfer.account_number}</strong>
        </Fact>
        <Fact term={t("order:transfer.holder")}>{transfer.account_holder}</Fact>
        <Fact term={t("order:transfer.until")}>
          <strong>
            <time dateTime={transfer.expires_at}>{formatDateTime(transfer.expires_at, locale)}</time>
          </strong>
        </Fact>
      </dl>
      <p className="small muted">{t("order:transfer.why")}</p>
    </section>
  );
}

/** The amount with its last three digits set apart: people round there, and the code changes them. */
function EmphasisedAmount({ amount }: { amount: number }) {
  const { locale } = usePage();
  const text = formatRupiah(amount, locale);
  const isLong = amount >= 10 ** CODE_DIGITS;
  return (
    <strong className="transfer__amount number">
      {isLong ? text.slice(0, -CODE_DIGITS) : text}
      {isLong ? <mark>{text.slice(-CODE_DIGITS)}</mark> : null}
    </strong>
  );
}

interface FactProps {
  term: string;
  children: ReactNode;
  copy?: string;
  copyLabel?: string;
}

function Fact({ term, children, copy, copyLabel }: FactProps) {
  const { t } = usePage();
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {copy ? (
          <button
            type="button"
            className="button button--quiet"
            hidden
            data-enhance="copy"
            data-copy={copy}
            data-copied={t("order:transfer.copied")}
          >
            {copyLabel}
          </button>
        ) : null}
      </dd>
    </div>
  );
}
