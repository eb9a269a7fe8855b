import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { AREAS_INTENT } from "~/forms/address-picker";
import { areaOptions } from "~/forms/area-options.server";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { customerIfLoggedIn } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressStepForm } from "./address-step-form";
import { NEW_ADDRESS, initialValues, savedAddresses } from "./address-step-values";
import { checkoutCart } from "./checkout-cart.server";
import { CheckoutFrame } from "./checkout-frame";
import { settleAddress } from "./settle-address.server";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("checkout:address.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const shopper = shopperOf(args);
  const [cart, customer] = await Promise.all([checkoutCart(shopper, "address"), customerIfLoggedIn(shopper)]);
  const values = initialValues(cart, customer);
  return {
    values,
    areas: await areaOptions(shopper.locale, values),
    saved: savedAddresses(customer),
    accountEmail: customer?.email ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const cart = await checkoutCart(shopper, "address");
  const form = await readForm(args.request);
  const values = textFields(form);
  if (values.intent === AREAS_INTENT) {
    const typed = { ...values, saved: NEW_ADDRESS };
    return data({
      values: typed,
      errors: {},
      problem: null,
      areas: await areaOptions(shopper.locale, typed),
    });
  }
  const refusal = await settleAddress(shopper, cart.id, form);
  if (!refusal) return redirect(shopper.path("checkoutShipping"), 303);
  const areas = await areaOptions(shopper.locale, refusal.values);
  return data({ ...refusal, areas }, { status: refusal.status });
}

export default function CheckoutAddress() {
  const { t } = usePage();
  const known = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>();
  return (
    <CheckoutFrame step="address" title={t("checkout:address.heading")} intro={t("checkout:address.intro")}>
      <AddressStepForm
        values={typed?.values ?? known.values}
        areas={typed?.areas ?? known.areas}
        errors={typed?.errors ?? {}}
        problem={typed?.problem ?? null}
        saved={known.saved}
        accountEmail={known.accountEmail}
      />
    </CheckoutFrame>
  );
}
