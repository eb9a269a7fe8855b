import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { readOrderSummaries } from "~/backend/order.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { ButtonLink } from "~/ui/button";
import { AccountFrame } from "./account-frame";
import { NoOrders } from "./no-orders";
import { OrderList } from "./order-list";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:orders.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const typed = new URL(args.request.url).searchParams.get("cursor") ?? "";
  const cursor = /^\d{1,12}$/.test(typed) ? typed : undefined;
  const { orders, next_cursor } = await asCustomer(shopperOf(args), (call) =>
    readOrderSummaries(cursor, call),
  );
  return { orders, nextCursor: next_cursor, isFirst: cursor === undefined };
}

export default function AccountOrders() {
  const { t, path } = usePage();
  const { orders, nextCursor, isFirst } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title={t("account:orders.heading")}>
      {orders.length > 0 ? <OrderList orders={orders} heading="h2" /> : <NoOrders />}
      <div className="pagination">
        {isFirst ? null : (
          <ButtonLink look="secondary" href={path("accountOrders")}>
            {t("account:orders.first")}
          </ButtonLink>
        )}
        {nextCursor ? (
          <ButtonLink look="secondary" href={path("accountOrders", {}, { cursor: nextCursor })}>
            {t("account:orders.next")}
          </ButtonLink>
        ) : null}
      </div>
    </AccountFrame>
  );
}
