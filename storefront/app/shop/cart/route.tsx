import type { CartSummary } from "@pasar-sentra/wire/cart";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { readCart } from "~/backend/cart.server";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf, type Shopper } from "~/session/shopper.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { CartGroupSection } from "./cart-group";
import { CartTotals } from "./cart-totals";
import { changeCart } from "./change-cart.server";
import { RefusedAddition } from "./refused-addition";
import { RemovedNotice } from "./removed-notice";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("cart:title"), description: t("cart:description"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const shopper = shopperOf(args);
  const removed = shopper.session.get("removed") ?? null;
  if (!shopper.cartId) return { cart: null, removed, isGone: false };
  const cart = await readCart(shopper.cartId, shopper.call);
  const isGone = cart === null;
  if (!cart || cart.completed_order_id) {
    shopper.session.unset("cartId");
    shopper.session.unset("cartCount");
    return { cart: null, removed, isGone };
  }
  rememberCount(shopper, cart);
  return { cart: cart.groups.length > 0 ? cart : null, removed, isGone };
}

function rememberCount({ session }: Shopper, cart: CartSummary): void {
  if (cart.item_count > 0) session.set("cartCount", cart.item_count);
  else session.unset("cartCount");
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const refusal = await changeCart(shopper, textFields(await readForm(args.request)));
  return refusal ? data(refusal, { status: refusal.status }) : redirect(shopper.path("cart"), 303);
}

export default function CartPage() {
  const { t } = usePage();
  const { cart, removed, isGone } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <div className="container cart-page" data-enhance="cart">
      <h1>{t("cart:heading")}</h1>
      {removed ? <RemovedNotice removed={removed} /> : null}
      {isGone ? <Notice tone="info">{t("cart:notice.gone")}</Notice> : null}
      {refusal?.of === "cart" ? <Notice tone="problem">{refusal.texts.join(" ")}</Notice> : null}
      {refusal?.of === "addition" ? <RefusedAddition refusal={refusal} /> : null}
      {cart ? (
        <div className="split">
          <div className="cart-page__groups">
            {cart.groups.map((group) => (
              <CartGroupSection
                key={group.cooperative.slug}
                group={group}
                refusal={refusal?.of === "line" ? refusal : null}
              />
            ))}
          </div>
          <CartTotals cart={cart} />
        </div>
      ) : (
        <EmptyCart />
      )}
    </div>
  );
}

function EmptyCart() {
  const { t, path } = usePage();
  return (
    <EmptyState title={t("cart:empty.title")} art="/art/empty-cart.svg">
      <p>{t("cart:empty.body")}</p>
      <ButtonLink href={path("catalogue")}>{t("cart:empty.action")}</ButtonLink>
    </EmptyState>
  );
}
