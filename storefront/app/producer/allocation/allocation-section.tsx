import type { AllocationView } from "@pasar-sentra/wire/allocation";
import { formatWeekday } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import { Section } from "~/workspace/ui/section";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";
import type { AllocationRefusal } from "./allocation-form.server";
import { ReduceDialog } from "./reduce-dialog";
import { RefusalNotice } from "./refusal-notice";
import { ShareCard } from "./share-card";
import { SplitForm } from "./split-form";
import { workQuantity, workTitle } from "./work-quantity";

const TONES: Record<AllocationView["status"], ChipTone> = {
  proposed: "due",
  offered: "waiting",
  short: "problem",
  accepted: "good",
  delivered: "due",
  checked: "good",
  cancelled: "plain",
};

interface AllocationSectionProps {
  allocation: AllocationView;
  refusal: AllocationRefusal | null;
  idempotencyKey: string;
}

/** The work of one line: what is still to be shared, then what became of every share. */
export function AllocationSection({ allocation, refusal, idempotencyKey }: AllocationSectionProps) {
  const { t, locale } = usePage();
  const { status, quantity, due_on, missing_quantity, shares, totals, from_stock } = allocation;
  const { capacity_source, surplus } = allocation;
  const words = (count: number) => workQuantity(count, allocation, t, locale);
  const facts = [
    [t("allocation:facts.ordered"), words(quantity)],
    [t("allocation:facts.due"), formatWeekday(due_on, locale)],
    [t("allocation:facts.accepted"), words(totals.accepted)],
    [t("allocation:facts.passed"), words(totals.passed)],
    ...(totals.rejected > 0 ? [[t("allocation:facts.rejected"), words(totals.rejected)]] : []),
  ] as const;
  return (
    <div className="work">
      <div className="work__head">
        <h2>{workTitle(allocation)}</h2>
        <StatusChip tone={TONES[status]}>{t(`allocation:status.${status}`)}</StatusChip>
      </div>
      <dl className="work__facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {refusal ? <RefusalNotice refusal={refusal} allocation={allocation} /> : null}
      {surplus.length > 0 ? (
        <Notice tone="info" title={t("allocation:surplus.title")}>
          <ul>
            {surplus.map(({ member_id, workshop_name, quantity: count }) => (
              <li key={member_id}>
                {t("allocation:surplus.member", { workshop: workshop_name, quantity: words(count) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {from_stock ? <Notice tone="info">{t("allocation:fromStock")}</Notice> : null}
      {missing_quantity > 0 && status !== "cancelled" ? (
        <Section
          title={t(allocation.round === 0 ? "allocation:split.title" : "allocation:split.again", {
            quantity: words(missing_quantity),
          })}
        >
          {capacity_source === "declared" ? null : (
            <p className="muted">{t(`allocation:source.${capacity_source}`)}</p>
          )}
          <SplitForm allocation={allocation} refusal={refusal} idempotencyKey={idempotencyKey} />
          <ReduceDialog allocation={allocation} idempotencyKey={idempotencyKey} />
        </Section>
      ) : null}
      {shares.length > 0 ? (
        <Section title={t("allocation:shares.title")} count={String(shares.length)}>
          <ul className="task-list">
            {shares.map((share) => (
              <li key={share.id}>
                <ShareCard share={share} allocation={allocation} idempotencyKey={idempotencyKey} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
