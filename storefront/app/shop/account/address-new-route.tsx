import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { addAddress, readCustomer } from "~/backend/customer.server";
import { areaOptions } from "~/forms/area-options.server";
import type { FormValues } from "~/forms/parse-form";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressPage } from "./address-page";
import { saveAddress } from "./save-address.server";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:address.newTitle"), index: false }));

/** Most addresses of one account: what one page can show. */
const MAX_ADDRESSES = 20;

export async function loader(args: LoaderFunctionArgs) {
  const shopper = shopperOf(args);
  const customer = await asCustomer(shopper, readCustomer);
  const values: FormValues = { first_name: customer.first_name ?? "", phone: customer.phone ?? "" };
  return { values, areas: await areaOptions(shopper.locale, values) };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { t, path, session, locale } = shopper;
  const customer = await asCustomer(shopper, readCustomer);
  const form = await readForm(args.request);
  if (customer.addresses.length >= MAX_ADDRESSES) {
    const values = textFields(form);
    const problem = t("account:addresses.full", { max: MAX_ADDRESSES });
    return data({ problem, errors: {}, values, areas: await areaOptions(locale, values) }, { status: 400 });
  }
  const isFirst = customer.addresses.length === 0;
  const again = await saveAddress(shopper, form, (address, call) => addAddress(address, isFirst, call));
  if (again) return data(again, { status: again.status });
  session.flash("notice", { tone: "success", text: t("account:addresses.saved") });
  return redirect(path("accountAddresses"), 303);
}

export default function NewAddress() {
  const { t, path } = usePage();
  const known = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <AddressPage
      title={t("account:address.newHeading")}
      action={path("accountAddressNew")}
      values={again?.values ?? known.values}
      errors={again?.errors ?? {}}
      problem={again?.problem ?? null}
      areas={again?.areas ?? known.areas}
    />
  );
}
