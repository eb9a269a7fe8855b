import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { readCustomer } from "~/backend/customer.server";
import { readOrderSummaries } from "~/backend/order.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { ButtonLink } from "~/ui/button";
import { savedAddresses } from "../checkout/address-step-values";
import { AccountFrame } from "./account-frame";
import { NoOrders } from "./no-orders";
import { OrderList } from "./order-list";
import { SavedAddressText } from "./saved-address-text";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:overview.title"), index: false }));

/** Orders that the overview shows; the rest is on their own page. */
const RECENT_ORDERS = 3;

export async function loader(args: LoaderFunctionArgs) {
  return asCustomer(shopperOf(args), async (call) => {
    const [customer, { orders }] = await Promise.all([
      readCustomer(call),
      readOrderSummaries(undefined, call),
    ]);
    return {
      name: customer.first_name,
      email: customer.email,
      address: savedAddresses(customer)[0] ?? null,
      orders: orders.slice(0, RECENT_ORDERS),
    };
  });
}

export default function AccountOverview() {
  const { t, path } = usePage();
  const { name, email, address, orders } = useLoaderData<typeof loader>();
  return (
    <AccountFrame
      title={name ? t("account:overview.heading", { name }) : t("account:overview.headingNoName")}
    >
      <p className="muted">{email}</p>
      <section className="stack" aria-labelledby="recent-heading">
        <h2 id="recent-heading">{t("account:overview.recent")}</h2>
        {orders.length > 0 ? (
          <>
            <OrderList orders={orders} heading="h3" />
            <p>
              <a href={path("accountOrders")}>{t("account:overview.allOrders")}</a>
            </p>
          </>
        ) : (
          <NoOrders />
        )}
      </section>
      <section className="stack" aria-labelledby="address-heading">
        <h2 id="address-heading">{t("account:overview.address")}</h2>
        {address ? <SavedAddressText address={address} /> : <p>{t("account:overview.noAddress")}</p>}
        <div className="button-row">
          <ButtonLink look="secondary" href={path(address ? "accountAddresses" : "accountAddressNew")}>
            {address ? t("account:overview.allAddresses") : t("account:overview.addAddress")}
          </ButtonLink>
          <ButtonLink look="secondary" href={path("accountProfile")}>
            {t("account:overview.editProfile")}
          </ButtonLink>
        </div>
      </section>
    </AccountFrame>
  );
}
