import type { TodayAllocation } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { formatDay } from "~/format/day";
import { formatQuantity } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Countdown } from "~/workspace/ui/countdown";

/** Work that has no maker yet, or members who have not answered. */
export function AllocationTask({ allocation }: { allocation: TodayAllocation }) {
  const { t, path, locale } = usePage();
  const { title, variant_title, quantity, unit, waiting_members, answer_by, due_on } = allocation;
  const amount = formatQuantity(quantity, unit, t, locale);
  return (
    <Card
      meta={t("producer:today.order", { number: allocation.seller_order_number })}
      aside={answer_by ? <Countdown until={answer_by} /> : null}
      title={variant_title ? `${title}, ${variant_title}` : title}
      actions={
        <Link
          className={`button button--${waiting_members > 0 ? "secondary" : "primary"}`}
          to={path("producerAllocation", { id: allocation.seller_order_id }, { pekerjaan: allocation.id })}
        >
          {t(waiting_members > 0 ? "producer:today.action.answers" : "producer:today.action.share")}
        </Link>
      }
    >
      <p>
        {waiting_members > 0
          ? t("producer:today.waitingMembers", { count: waiting_members, amount })
          : t("producer:today.noMaker", { amount })}
      </p>
      <p className="muted">{t("producer:today.dueOn", { day: formatDay(due_on, locale) })}</p>
    </Card>
  );
}
