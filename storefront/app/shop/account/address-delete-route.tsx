import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useLoaderData,
} from "react-router";
import { deleteAddress } from "~/backend/customer.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { AccountFrame } from "./account-frame";
import { ownAddress } from "./own-address.server";
import { SavedAddressText } from "./saved-address-text";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:address.removeTitle"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  return { address: await ownAddress(shopperOf(args), args.params.id) };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { id } = await ownAddress(shopper, args.params.id);
  await asCustomer(shopper, (call) => deleteAddress(id, call));
  shopper.session.flash("notice", { tone: "success", text: shopper.t("account:addresses.removed") });
  return redirect(shopper.path("accountAddresses"), 303);
}

/** Asks once: an address that is gone has to be typed again. */
export default function DeleteAddress() {
  const { t, path } = usePage();
  const { address } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title={t("account:address.removeHeading")}>
      <SavedAddressText address={address} />
      <p>{t("account:address.removeBody")}</p>
      <form className="button-row" method="post" action={path("accountAddressDelete", { id: address.id })}>
        <Button look="danger">{t("account:address.removeSubmit")}</Button>
        <ButtonLink look="secondary" href={path("accountAddresses")}>
          {t("account:address.cancel")}
        </ButtonLink>
      </form>
    </AccountFrame>
  );
}
