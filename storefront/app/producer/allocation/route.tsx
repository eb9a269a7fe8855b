import type { AllocationEventView, AllocationPage } from "@pasar-sentra/wire/allocation";
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { formatWeekday } from "~/format/date";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Section } from "~/workspace/ui/section";
import { Tabs } from "~/workspace/ui/tabs";
import { AllocationHistory } from "./allocation-history";
import { intentOf, submitAllocationForm } from "./allocation-form.server";
import { AllocationSection } from "./allocation-section";
import { workTitle } from "./work-quantity";
import { readForm } from "~/http/read-form";

/** Names the allocation that is open, of an order with several lines. */
const LINE_PARAMETER = "pekerjaan";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("allocation:title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  const at = `/producer/orders/${args.params.id}/allocation`;
  const [page, history] = await Promise.all([
    call<AllocationPage>("GET", at),
    call<{ events: AllocationEventView[] }>("GET", `${at}/history`, { search: { limit: 30 } }),
  ]);
  return { page, events: history.events, key: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const producer = producerOf(args);
  const id = args.params.id as string;
  const form = await readForm(args.request);
  const refusal = await submitAllocationForm(producer, id, form);
  if (refusal) return refusal;
  producer.session.flash("notice", {
    tone: "success",
    text: producer.t(`allocation:done.${intentOf(form)}`),
  });
  const line = form.get("allocation_id");
  const search = typeof line === "string" ? { [LINE_PARAMETER]: line } : {};
  return redirect(producer.path("producerAllocation", { id }, search), 303);
}

export default function SharingPage() {
  const { t, path, locale } = usePage();
  const { page, events, key } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { order, allocations } = page;
  const open =
    allocations.find(({ id }) => id === search.get(LINE_PARAMETER)) ??
    allocations.find(({ missing_quantity }) => missing_quantity > 0) ??
    allocations[0];
  return (
    <>
      <PageHead
        title={t("allocation:heading", { number: order.number })}
        back={{ to: path("producerOrders"), label: t("allocation:back") }}
        lead={
          order.promised_on
            ? t("allocation:promised", { day: formatWeekday(order.promised_on, locale) })
            : undefined
        }
      />
      {allocations.length > 1 ? (
        <Tabs
          label={t("allocation:lines")}
          tabs={allocations.map((one) => ({
            to: path("producerAllocation", { id: order.id }, { [LINE_PARAMETER]: one.id }),
            label: workTitle(one),
            count: one.missing_units || undefined,
            isOpen: one.id === open?.id,
          }))}
        />
      ) : null}
      {open ? (
        <AllocationSection
          key={`${open.id}:${open.version}`}
          allocation={open}
          refusal={refusal ?? null}
          idempotencyKey={key}
        />
      ) : (
        <EmptyState title={t("allocation:none.title")}>
          <p>{t("allocation:none.body")}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="open" />
            <Button disabledReason={order.status === "placed" ? t("allocation:none.notAccepted") : null}>
              {t("allocation:none.open")}
            </Button>
          </Form>
        </EmptyState>
      )}
      {events.length > 0 ? (
        <Section title={t("allocation:history.title")}>
          <AllocationHistory events={events} />
        </Section>
      ) : null}
    </>
  );
}
