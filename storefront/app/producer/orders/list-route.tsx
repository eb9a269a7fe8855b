import type { SellerOrderList, SellerOrderListTab } from "@pasar-sentra/wire/seller-order";
import { Form, Link, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Tabs } from "~/workspace/ui/tabs";
import { OrderCard } from "./order-card";

const TABS: readonly SellerOrderListTab[] = [
  "to_accept",
  "to_make",
  "to_ship",
  "shipped",
  "returns",
  "awaiting_payment",
  "done",
];

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("orders:list.title"), index: false }));

/** Orders of the cooperative by what is due; `?q=` looks for a number in all tabs. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, call } = producerOf(args);
  const params = new URL(request.url).searchParams;
  const q = params.get("q")?.trim().slice(0, 40) || undefined;
  const tab = TABS.find((name) => name === params.get("tab")) ?? "to_accept";
  const cursor = params.get("cursor") ?? undefined;
  const list = await call<SellerOrderList>("GET", "/producer/orders", { search: { tab, q, cursor } });
  return { list, tab, q: q ?? "" };
}

export default function Orders() {
  const { t, path } = usePage();
  const { list, tab, q } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("orders:list.title")} />
      <Form className="order-search" method="get" role="search">
        <label className="visually-hidden" htmlFor="q">
          {t("orders:list.search")}
        </label>
        <input
          id="q"
          name="q"
          className="field__control"
          defaultValue={q}
          key={q}
          placeholder={t("orders:list.search")}
          maxLength={40}
          autoComplete="off"
        />
        <Button look="secondary">{t("orders:list.find")}</Button>
      </Form>
      <Tabs
        label={t("orders:list.tabs")}
        tabs={TABS.map((name) => ({
          to: path("producerOrders", {}, { tab: name }),
          label: t(`orders:tab.${name}`),
          count: list.counts[name],
          isOpen: q === "" && name === tab,
        }))}
      />
      {list.orders.length === 0 ? (
        <EmptyState title={q ? t("orders:list.notFound", { q }) : t(`orders:empty.${tab}`)} />
      ) : (
        <ul className="task-list">
          {list.orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
      )}
      {list.next_cursor ? (
        <p>
          <Link
            className="button button--secondary button--wide"
            to={path("producerOrders", {}, { tab, q, cursor: list.next_cursor })}
          >
            {t("orders:list.more")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
