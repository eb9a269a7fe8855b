import type { MemberMoney, MemberToday, TodayShare } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { formatDay } from "~/format/day";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Countdown } from "~/workspace/ui/countdown";
import { Progress } from "~/workspace/ui/progress";
import { Section } from "~/workspace/ui/section";
import { PluginSections } from "./plugin-sections";

/** A member's own offers, work and money. */
export function MemberTodayView({ today }: { today: MemberToday }) {
  const { t } = usePage();
  const { offers, work, money } = today;
  return (
    <>
      {offers.length > 0 ? (
        <Section title={t("producer:today.offers")}>
          <ul className="task-list">
            {offers.map((share) => (
              <li key={share.id}>
                <ShareTask share={share} isOffer />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {work.length > 0 ? (
        <Section title={t("producer:today.work")}>
          <ul className="task-list">
            {work.map((share) => (
              <li key={share.id}>
                <ShareTask share={share} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <PluginSections sections={today.sections} />
      {money.length > 0 ? (
        <Section title={t("producer:today.memberMoney")}>
          <ul className="task-list">
            {money.map((row) => (
              <li key={row.share_id}>
                <MemberMoneyCard row={row} />
              </li>
            ))}
          </ul>
          <p className="muted small">{t("producer:today.memberMoneyRule", { count: today.payout_days })}</p>
        </Section>
      ) : null}
    </>
  );
}

function ShareTask({ share, isOffer }: { share: TodayShare; isOffer?: boolean }) {
  const { t, path, locale } = usePage();
  const { title, variant_title, quantity, delivered, unit, answer_by, due_on } = share;
  const name = variant_title ? `${title}, ${variant_title}` : title;
  return (
    <Card
      aside={isOffer && answer_by ? <Countdown until={answer_by} /> : null}
      title={t("producer:today.goods", { quantity: formatQuantity(quantity, unit, t, locale), title: name })}
      actions={
        <Link className={`button button--${isOffer ? "primary" : "secondary"}`} to={path("producerWork")}>
          {t(isOffer ? "producer:today.action.offer" : "producer:today.action.work")}
        </Link>
      }
    >
      <p>{t("producer:today.dueOn", { day: formatDay(due_on, locale) })}</p>
      {isOffer ? null : (
        <Progress
          value={delivered}
          max={quantity}
          label={t("producer:today.delivered", {
            delivered: formatQuantity(delivered, unit, t, locale),
            quantity: formatQuantity(quantity, unit, t, locale),
          })}
        />
      )}
    </Card>
  );
}

function MemberMoneyCard({ row }: { row: MemberMoney }) {
  const { t, locale } = usePage();
  const { title, unit, quantity_passed, quantity_rejected, value, due_on } = row;
  return (
    <Card
      meta={
        due_on
          ? t("producer:today.moneyOn", { day: formatDay(due_on, locale) })
          : t("producer:today.moneyAfterDelivery")
      }
      title={<span className="number">{formatRupiah(value, locale)}</span>}
    >
      <p>
        {t("producer:today.passed", { quantity: formatQuantity(quantity_passed, unit, t, locale), title })}
        {quantity_rejected > 0
          ? ` ${t("producer:today.rejected", { quantity: formatQuantity(quantity_rejected, unit, t, locale) })}`
          : null}
      </p>
    </Card>
  );
}
