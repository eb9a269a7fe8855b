import type { CooperativeToday, TodayList, TodayOrder } from "@pasar-sentra/wire/today";
import { usePage } from "~/page/page-context";
import { formatNumber } from "~/format/rupiah";
import { Section } from "~/workspace/ui/section";
import { AllocationTask } from "./allocation-task";
import { ApplicantsTask } from "./applicants-task";
import { ListingTask } from "./listing-task";
import { MoneyCard } from "./money-card";
import { PluginSections } from "./plugin-sections";
import { OrderTask, type OrderTaskKind } from "./order-task";

/** Counting stops there. */
const MOST_COUNTED = 100;

/** What those who run the cooperative have to do, the most urgent first; empty parts are left out. */
export function CooperativeTodayView({ today }: { today: CooperativeToday }) {
  const { t, path } = usePage();
  const { allocations, listings, applicant_count, money } = today;
  return (
    <>
      <OrderTasks kind="late" list={today.late} tab="to_make" />
      <OrderTasks kind="accept" list={today.to_accept} tab="to_accept" />
      {allocations.length > 0 ? (
        <Section title={t("producer:today.allocations")}>
          <ul className="task-list">
            {allocations.map((allocation) => (
              <li key={allocation.id}>
                <AllocationTask allocation={allocation} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OrderTasks kind="ship" list={today.to_ship} tab="to_ship" />
      {listings.length > 0 ? (
        <Section
          title={t("producer:today.listings")}
          more={{ to: path("producerListings"), label: t("producer:today.allListings") }}
        >
          <ul className="task-list">
            {listings.map((listing) => (
              <li key={listing.id}>
                <ListingTask listing={listing} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <PluginSections sections={today.sections} />
      {applicant_count > 0 ? (
        <Section title={t("producer:today.applicants")}>
          <ApplicantsTask count={applicant_count} />
        </Section>
      ) : null}
      {money.length > 0 ? (
        <Section
          title={t("producer:today.money")}
          more={{ to: path("producerReports"), label: t("producer:nav.reports") }}
        >
          <ul className="task-list">
            {money.map((day) => (
              <li key={day.due_on}>
                <MoneyCard day={day} payoutDays={today.payout_days} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function OrderTasks({ kind, list, tab }: { kind: OrderTaskKind; list: TodayList<TodayOrder>; tab: string }) {
  const { t, path, locale } = usePage();
  if (list.count === 0) return null;
  const count = `${formatNumber(list.count, locale)}${list.count >= MOST_COUNTED ? "+" : ""}`;
  return (
    <Section
      title={t(`producer:today.${kind}`)}
      count={count}
      more={
        list.count > list.rows.length
          ? { to: path("producerOrders", {}, { tab }), label: t("producer:today.allOrders") }
          : undefined
      }
    >
      <ul className="task-list">
        {list.rows.map((order) => (
          <li key={order.id}>
            <OrderTask kind={kind} order={order} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
