import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { changeAddress } from "~/backend/customer.server";
import { addressValues } from "~/forms/address-values";
import { areaOptions } from "~/forms/area-options.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { AddressPage } from "./address-page";
import { ownAddress } from "./own-address.server";
import { saveAddress } from "./save-address.server";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:address.editTitle"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const shopper = shopperOf(args);
  const { id, first_name, phone, address_1, postal_code, village_code } = await ownAddress(
    shopper,
    args.params.id,
  );
  const values = addressValues({ first_name, phone, address_1, postal_code, village_code });
  return { id, values, areas: await areaOptions(shopper.locale, values) };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { id } = await ownAddress(shopper, args.params.id);
  const form = await readForm(args.request);
  const again = await saveAddress(shopper, form, (address, call) => changeAddress(id, address, call));
  if (again) return data(again, { status: again.status });
  shopper.session.flash("notice", { tone: "success", text: shopper.t("account:addresses.saved") });
  return redirect(shopper.path("accountAddresses"), 303);
}

export default function EditAddress() {
  const { t, path } = usePage();
  const known = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <AddressPage
      title={t("account:address.editHeading")}
      action={path("accountAddress", { id: known.id })}
      values={again?.values ?? known.values}
      errors={again?.errors ?? {}}
      problem={again?.problem ?? null}
      areas={again?.areas ?? known.areas}
    />
  );
}
