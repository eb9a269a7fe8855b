import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { formatWeekday } from "~/format/date";
import { translator } from "~/i18n/translate";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { whatsappLink } from "~/format/whatsapp";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { Countdown } from "~/workspace/ui/countdown";
import { PageHead } from "~/workspace/ui/page-head";
import { StatusChip } from "~/workspace/ui/status-chip";
import { AllocationSection } from "./allocation-section";
import { Buyer } from "./buyer";
import { Goods } from "./goods";
import { History } from "./history";
import { Messages } from "./messages";
import { NextStep } from "./next-step";
import { problemOf, requestOf } from "./order-intents.server";
import { Parcels } from "./parcels";
import { Returns } from "./returns";
import { statusTone } from "./status-tone";
import { readForm } from "~/http/read-form";

/** Longer than for reading: an answer may take the buyer's refund along. */
const TIMEOUT_MILLISECONDS = 30_000;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({
    title: t("orders:detail.title", { number: args.loaderData?.order.number ?? "" }),
    index: false,
  }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  const { order } = await call<{ order: SellerOrderDetail }>("GET", addressOf(args.params.id));
  return { order, key: crypto.randomUUID(), whatsapp: greeting(order) };
}

/** A first message to the buyer, in the buyer's language; null when there is no number. */
function greeting({ buyer, number, status }: SellerOrderDetail): string | null {
  if (!buyer.phone) return null;
  const t = translator(buyer.locale === "en-US" ? "en" : "id");
  const facts = { buyer: buyer.name, number, status: t(`order:status.${status}`) };
  return whatsappLink(buyer.phone, t("orders:buyer.whatsappText", facts));
}

/** A refusal mostly means that the order has moved on: the page then shows what it is now. */
export function shouldRevalidate(): boolean {
  return true;
}

/** Every form of the page posts here with its `intent`; done once for each `key`. */
export async function action(args: ActionFunctionArgs) {
  const page = producerOf(args);
  const form = await readForm(args.request);
  const asked = requestOf(form, page.locale);
  if (!asked) throw data({ code: "no_such_page" }, { status: 404 });
  const { intent, method, path, body } = asked;
  const key = form.get("key");
  try {
    await page.call(method, `${addressOf(args.params.id)}/${path}`, {
      body,
      timeout: TIMEOUT_MILLISECONDS,
      idempotencyKey: typeof key === "string" && key ? `${key}:${intent}` : undefined,
    });
  } catch (error) {
    const problem = problemOf(error, intent, page);
    return data({ problem, key: crypto.randomUUID() }, { status: 400 });
  }
  page.session.flash("notice", { tone: "success", text: page.t(`orders:done.${intent}`) });
  return redirect(page.path("producerOrder", { id: args.params.id ?? "" }), 303);
}

function addressOf(id: string | undefined): string {
  return `/producer/orders/${encodeURIComponent(id ?? "")}`;
}

export default function Order() {
  const { t, path, locale } = usePage();
  const { order, key: firstKey, whatsapp } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  // The answer to a refused form is kept under its key: what is mended is another form.
  const key = refused?.key ?? firstKey;
  return (
    <>
      <PageHead
        title={order.number}
        back={{ to: path("producerOrders"), label: t("orders:list.title") }}
        lead={
          <span className="order-lead">
            <StatusChip tone={statusTone(order.status)}>{t(`orders:status.${order.status}`)}</StatusChip>
            {order.accept_by ? <Countdown until={order.accept_by} /> : null}
            {order.is_late ? <StatusChip tone="problem">{t("orders:late")}</StatusChip> : null}
            {order.promised_on ? (
              <span>{t("orders:detail.promised", { day: formatWeekday(order.promised_on, locale) })}</span>
            ) : null}
          </span>
        }
      />
      {refused ? (
        <Notice tone="problem" title={t("orders:problem.title")}>
          {refused.problem}
        </Notice>
      ) : null}
      <NextStep order={order} formKey={key} />
      <AllocationSection order={order} />
      <Parcels order={order} formKey={key} />
      <Goods order={order} formKey={key} />
      <Buyer order={order} whatsapp={whatsapp} />
      <Messages order={order} formKey={key} whatsapp={whatsapp} />
      <Returns order={order} formKey={key} />
      <History order={order} />
    </>
  );
}
