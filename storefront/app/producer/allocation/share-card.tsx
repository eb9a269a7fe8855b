import type { AllocationView, ShareView } from "@pasar-sentra/wire/allocation";
import { formatDateTime } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Countdown } from "~/workspace/ui/countdown";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";
import { ShareActions } from "./share-actions";
import { workQuantity } from "./work-quantity";

const TONES: Record<ShareView["status"], ChipTone> = {
  proposed: "plain",
  offered: "waiting",
  accepted: "good",
  refused: "problem",
  expired: "problem",
  delivered: "due",
  checked: "good",
  withdrawn: "plain",
};

interface ShareCardProps {
  share: ShareView;
  allocation: AllocationView;
  idempotencyKey: string;
}

/** One member's share and what can be done about it now. */
export function ShareCard({ share, allocation, idempotencyKey }: ShareCardProps) {
  const { t, locale } = usePage();
  const { status, round, quantity, quantity_accepted, quantity_passed, quantity_rejected } = share;
  const words = (count: number) => workQuantity(count, allocation, t, locale);
  return (
    <Card
      meta={t("allocation:shares.round", { round })}
      aside={
        status === "offered" && share.answer_by ? (
          <Countdown until={share.answer_by} />
        ) : (
          <StatusChip tone={TONES[status]}>{t(`allocation:share.${status}`)}</StatusChip>
        )
      }
      title={share.workshop_name}
      actions={<ShareActions share={share} allocation={allocation} idempotencyKey={idempotencyKey} />}
    >
      <p>
        <strong>
          {words(status === "offered" || quantity_accepted === 0 ? quantity : quantity_accepted)}
        </strong>
        {share.gross > 0 ? ` · ${formatRupiah(share.gross, locale)}` : null}
      </p>
      {status === "checked" ? (
        <p>
          {t("allocation:shares.checked", {
            passed: words(quantity_passed),
            rejected: words(quantity_rejected),
          })}
        </p>
      ) : null}
      {share.answered_at && share.answered_by ? (
        <p className="muted">
          {t("allocation:shares.answered", {
            by: share.answered_by,
            at: formatDateTime(share.answered_at, locale),
          })}
        </p>
      ) : null}
      {share.reason ? (
        <p className="muted">{t("allocation:shares.reason", { reason: share.reason })}</p>
      ) : null}
    </Card>
  );
}
