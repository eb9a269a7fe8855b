import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { BackendError } from "~/backend/backend-error";
import { chooseShipping, payByTransfer } from "~/backend/checkout.server";
import { textFields } from "~/forms/parse-form";
import { waitingTime } from "~/forms/waiting-time";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressText } from "~/ui/address-text";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { checkoutCart } from "./checkout-cart.server";
import { CheckoutFrame } from "./checkout-frame";
import { chosenOptions, shippingField } from "./chosen-options";
import { ShippingChoices } from "./shipping-choices";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("checkout:shipping.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  return { cart: await checkoutCart(shopperOf(args), "shipping") };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { t, call, path } = shopper;
  const cart = await checkoutCart(shopper, "shipping");
  const values = textFields(await readForm(args.request));
  const { options, missing } = chosenOptions(cart.groups, values);
  if (missing.length > 0) {
    const errors = Object.fromEntries(
      missing.map(({ slug, legal_name }) => [
        shippingField(slug),
        t("checkout:shipping.required", { name: legal_name }),
      ]),
    );
    return data({ values, errors, problem: null }, { status: 400 });
  }
  try {
    await chooseShipping(cart.id, options, call);
    // Here already, so that a second click on the last button finds the payment prepared.
    await payByTransfer(cart.id, call);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const problem =
      error.status === 429
        ? t("checkout:error.tooMany", { wait: waitingTime(error.data.retryAfter, t) })
        : t("checkout:error.shippingGone");
    return data({ values, errors: {}, problem }, { status: error.status });
  }
  return redirect(path("checkoutReview"), 303);
}

export default function CheckoutShipping() {
  const { t, path } = usePage();
  const { cart } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors: Record<string, string> = refused?.errors ?? {};
  const canAllShip = cart.groups.every(({ shipping_choices }) =>
    shipping_choices.some((c) => c.amount !== null),
  );
  return (
    <CheckoutFrame
      step="shipping"
      title={t("checkout:shipping.heading")}
      intro={t("checkout:shipping.intro")}
    >
      <div className="split">
        {cart.shipping_address ? (
          <section className="panel split__side" aria-labelledby="to-heading">
            <h2 id="to-heading">{t("checkout:shipping.to")}</h2>
            <AddressText address={cart.shipping_address} />
            <p>
              <a href={path("checkout")}>{t("checkout:shipping.change")}</a>
            </p>
          </section>
        ) : null}
        <form className="form form--wide" method="post" action={path("checkoutShipping")} noValidate>
          {refused?.problem ? <Notice tone="problem">{refused.problem}</Notice> : null}
          <ErrorSummary errors={errors} />
          {cart.groups.map((group) => (
            <ShippingChoices
              key={group.cooperative.slug}
              group={group}
              typed={refused?.values[shippingField(group.cooperative.slug)]}
              error={errors[shippingField(group.cooperative.slug)]}
            />
          ))}
          <div className="button-row">
            {canAllShip ? <Button>{t("checkout:shipping.submit")}</Button> : null}
            <ButtonLink look="secondary" href={path("checkout")}>
              {t("checkout:shipping.back")}
            </ButtonLink>
          </div>
        </form>
      </div>
    </CheckoutFrame>
  );
}
