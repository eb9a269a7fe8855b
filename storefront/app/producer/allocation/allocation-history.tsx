import type { AllocationEventView } from "@pasar-sentra/wire/allocation";
import { formatQuantity } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Timeline } from "~/workspace/ui/timeline";

/** Who did what, for whom and why, latest first. */
export function AllocationHistory({ events }: { events: AllocationEventView[] }) {
  const { t, locale } = usePage();
  return (
    <Timeline
      entries={events.map((event) => ({
        id: event.id,
        at: event.at,
        title: t(`allocation:history.${event.action}`, {
          workshop: event.workshop_name ?? "",
          quantity: event.quantity === null ? "" : formatQuantity(event.quantity, event.unit, t, locale),
        }),
        actor: event.actor_name ?? t("allocation:history.system"),
        onBehalfOf: event.on_behalf_of,
        detail: event.reason && event.action !== "split" ? event.reason : null,
      }))}
    />
  );
}
