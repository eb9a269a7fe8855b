import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useLoaderData,
} from "react-router";
import { BackendError } from "~/backend/backend-error";
import { changeAddress, readCustomer } from "~/backend/customer.server";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type SavedAddress, savedAddresses } from "../checkout/address-step-values";
import { AccountFrame } from "./account-frame";
import { SavedAddressText } from "./saved-address-text";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:addresses.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const customer = await asCustomer(shopperOf(args), readCustomer);
  return { addresses: savedAddresses(customer) };
}

/** Makes the posted address the main one. */
export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { id = "" } = textFields(await readForm(args.request));
  try {
    await asCustomer(shopper, (call) => changeAddress(id, { is_default_shipping: true }, call));
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) throw data(null, { status: 404 });
    throw error;
  }
  shopper.session.flash("notice", { tone: "success", text: shopper.t("account:addresses.defaulted") });
  return redirect(shopper.path("accountAddresses"), 303);
}

export default function AccountAddresses() {
  const { t, path } = usePage();
  const { addresses } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title={t("account:addresses.heading")}>
      {addresses.length === 0 ? (
        <EmptyState title={t("account:addresses.emptyTitle")}>
          <p>{t("account:addresses.emptyBody")}</p>
        </EmptyState>
      ) : (
        <ul className="plain-list stack">
          {addresses.map((address) => (
            <AddressCard key={address.id} address={address} />
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={path("accountAddressNew")}>{t("account:addresses.add")}</ButtonLink>
      </p>
    </AccountFrame>
  );
}

function AddressCard({ address }: { address: SavedAddress }) {
  const { t, path } = usePage();
  const { id, first_name: name } = address;
  return (
    <li className="card card--padded">
      {address.is_default ? (
        <p>
          <span className="badge badge--declared">{t("account:addresses.default")}</span>
        </p>
      ) : null}
      <SavedAddressText address={address} />
      <div className="button-row">
        <ButtonLink
          look="secondary"
          href={path("accountAddress", { id })}
          aria-label={t("account:addresses.editOf", { name })}
        >
          {t("account:addresses.edit")}
        </ButtonLink>
        {address.is_default ? null : (
          <form method="post" action={path("accountAddresses")}>
            <input type="hidden" name="id" value={id} />
            <Button look="quiet" aria-label={t("account:addresses.makeDefaultOf", { name })}>
              {t("account:addresses.makeDefault")}
            </Button>
          </form>
        )}
        <ButtonLink
          look="quiet"
          href={path("accountAddressDelete", { id })}
          aria-label={t("account:addresses.removeOf", { name })}
        >
          {t("account:addresses.remove")}
        </ButtonLink>
      </div>
    </li>
  );
}
