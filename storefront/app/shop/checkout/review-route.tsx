import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from "react-router";
import { formatRupiah } from "~/format/rupiah";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressText } from "~/ui/address-text";
import { Button, ButtonLink } from "~/ui/button";
import { checkoutCart } from "./checkout-cart.server";
import { CheckoutFrame } from "./checkout-frame";
import { OrderRefused } from "./order-refused";
import { placeOrder, refusedBy } from "./place-order.server";
import { ReviewGroup } from "./review-group";
import { ReviewTotals } from "./review-totals";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("checkout:payment.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const shopper = shopperOf(args);
  const cart = await checkoutCart(shopper, "review");
  return { cart, obstacle: cart.violations.length > 0 ? refusedBy(cart.violations, shopper) : null };
}

export async function action(args: ActionFunctionArgs) {
  const refusal = await placeOrder(shopperOf(args), textFields(await readForm(args.request)));
  return data(refusal, { status: refusal.status });
}

export default function CheckoutReview() {
  const { t, path, locale } = usePage();
  const { cart, obstacle } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>() ?? obstacle;
  return (
    <CheckoutFrame step="review" title={t("checkout:payment.heading")}>
      {refusal ? <OrderRefused refusal={refusal} /> : null}
      <div className="split">
        <div className="stack">
          <section className="panel" aria-labelledby="address-heading">
            <h2 id="address-heading">{t("checkout:payment.address")}</h2>
            {cart.shipping_address ? <AddressText address={cart.shipping_address} /> : null}
            <p>{cart.email}</p>
            <p>
              <a href={path("checkout")}>{t("checkout:shipping.change")}</a>
            </p>
          </section>
          {cart.groups.map((group) => (
            <ReviewGroup key={group.cooperative.slug} group={group} />
          ))}
          <p className="button-row">
            <ButtonLink look="secondary" href={path("checkoutShipping")}>
              {t("checkout:payment.back")}
            </ButtonLink>
            <ButtonLink look="quiet" href={path("cart")}>
              {t("checkout:payment.changeCart")}
            </ButtonLink>
          </p>
        </div>
        <aside className="panel split__side" aria-labelledby="pay-heading">
          <ReviewTotals cart={cart} />
          {obstacle ? null : (
            <form method="post" action={path("checkoutReview")}>
              <input type="hidden" name="cart_id" value={cart.id} />
              <input type="hidden" name="expected_total" value={cart.total} />
              <Button wide>
                {t("checkout:payment.submit", { total: formatRupiah(cart.total, locale) })}
              </Button>
              <p className="small muted">{t("checkout:payment.agree")}</p>
            </form>
          )}
        </aside>
      </div>
    </CheckoutFrame>
  );
}
