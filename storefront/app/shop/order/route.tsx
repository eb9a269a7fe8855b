import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useLoaderData,
} from "react-router";
import { readReceipt, sendOrderMessage } from "~/backend/order.server";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressText } from "~/ui/address-text";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { OrderTotals } from "./order-totals";
import { SellerOrderPanel } from "./seller-order-panel";
import { TransferPanel } from "./transfer-panel";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({
    title: t("order:title", { number: args.loaderData?.order.display_id ?? "" }),
    index: false,
  }));

/** For who holds the signed link (`?kunci=`) and for the customer who owns the order; 404 for all others. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, session, token, call } = shopperOf(args);
  const linkToken = new URL(request.url).searchParams.get("kunci") ?? undefined;
  const id = args.params.id ?? "";
  const order =
    (linkToken ? await readReceipt(id, { linkToken }, call) : null) ??
    (token ? await readReceipt(id, { customerToken: token }, call) : null);
  if (!order) throw data({ code: "no_such_order" }, { status: 404 });
  return { order, isJustPlaced: session.get("placed") === order.id };
}

/** A word to one of the cooperatives; back on the page, the answer is told above it. */
export async function action(args: ActionFunctionArgs) {
  const { request, session, token, call, t } = shopperOf(args);
  const url = new URL(request.url);
  const form = await readForm(request);
  const isSent = await sendOrderMessage(
    args.params.id ?? "",
    { seller_order_id: String(form.get("seller_order") ?? ""), body: String(form.get("body") ?? "") },
    { linkToken: url.searchParams.get("kunci") ?? undefined, customerToken: token },
    call,
  );
  session.flash(
    "notice",
    isSent
      ? { tone: "success", text: t("order:message.sent") }
      : { tone: "problem", text: t("order:message.notSent") },
  );
  return redirect(`${url.pathname}${url.search}`, 303);
}

export default function OrderPage() {
  const { t, path, locale, isLoggedIn } = usePage();
  const { order, isJustPlaced } = useLoaderData<typeof loader>();
  return (
    <div className="container order-page">
      {isJustPlaced ? (
        <Notice tone="success" title={t("order:placed.heading")}>
          {t("order:placed.keep", { email: order.email })}
        </Notice>
      ) : null}
      <header className="page-head">
        <h1>{t("order:heading", { number: order.display_id })}</h1>
        <p>
          <span className={`badge badge--${order.payment_status === "paid" ? "verified" : "declared"}`}>
            {t(`order:paymentStatus.${order.payment_status}`)}
          </span>{" "}
          <span className="muted">{t("order:at", { date: formatDateTime(order.created_at, locale) })}</span>
        </p>
      </header>
      <div className="split">
        <div className="stack">
          {order.transfer ? <TransferPanel transfer={order.transfer} total={order.total} /> : null}
          {order.seller_orders.map((sellerOrder) => (
            <SellerOrderPanel key={sellerOrder.id} order={sellerOrder} />
          ))}
        </div>
        <aside className="split__side stack">
          <OrderTotals order={order} />
          {order.shipping_address ? (
            <section className="panel" aria-labelledby="address-heading">
              <h2 id="address-heading">{t("order:address")}</h2>
              <AddressText address={order.shipping_address} />
            </section>
          ) : null}
          <div className="button-row">
            {isLoggedIn ? (
              <ButtonLink look="secondary" href={path("accountOrders")}>
                {t("order:back")}
              </ButtonLink>
            ) : null}
            <ButtonLink look="secondary" href={path("catalogue")}>
              {t("order:shopAgain")}
            </ButtonLink>
          </div>
        </aside>
      </div>
    </div>
  );
}
