import type { SellerOrderDetail, TransitionDetail } from "@pasar-sentra/wire/seller-order";
import { type Page, usePage } from "~/page/page-context";
import { Section } from "~/workspace/ui/section";
import { Timeline } from "~/workspace/ui/timeline";

/** Reason that the system gives when nobody answered in time. */
const EXPIRED = "accept_by_passed";

const ACTIONS = [
  "place",
  "pay",
  "accept",
  "decline",
  "cancel",
  "cancel_part",
  "cancel_rest",
  "start_production",
  "pack",
  "unpack",
  "ship_part",
  "ship",
  "deliver_part",
  "deliver",
  "complete",
  "request_return",
  "receive_return",
  "refund_return",
  "reject_return",
] as const;

/** Everything that happened to the order, the latest first, with who did it and why. */
export function History({ order }: { order: SellerOrderDetail }) {
  const { t } = usePage();
  const entries = order.history
    .map((row, index) => ({
      id: `${index}`,
      at: row.at,
      title: titleOf(row, t),
      actor: row.actor_name ?? t(`orders:actor.${actorOf(row)}`),
      onBehalfOf: row.on_behalf_of,
      detail: row.reason === EXPIRED ? t("orders:history.expired") : row.reason,
    }))
    .reverse();
  return (
    <Section title={t("orders:history.title")}>
      <Timeline entries={entries} />
    </Section>
  );
}

function titleOf({ action, subject }: TransitionDetail, t: Page["t"]): string {
  const known = ACTIONS.find((name) => name === action);
  return [known ? t(`orders:history.${known}`) : action, subject].filter(Boolean).join(" ");
}

function actorOf({ actor_type }: TransitionDetail) {
  return actor_type === "customer" || actor_type === "user" || actor_type === "producer"
    ? actor_type
    : "system";
}
