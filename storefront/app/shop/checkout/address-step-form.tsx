import { ADDRESS_FIELDS } from "~/forms/address-fields";
import { AddressFormFields } from "~/forms/address-form-fields";
import { DefaultButton } from "~/forms/default-button";
import type { AreaOptions } from "~/forms/area-options.server";
import { EmailField } from "~/forms/email-field";
import { type FieldTexts, inFormOrder } from "~/forms/field-texts";
import type { FormValues } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { NEW_ADDRESS, type SavedAddress } from "./address-step-values";

interface AddressStepFormProps {
  values: FormValues;
  errors: FieldTexts;
  problem: string | null;
  areas: AreaOptions;
  saved: SavedAddress[];
  accountEmail: string | null;
}

/** Whom to write to and where to send. */
export function AddressStepForm({
  values,
  errors,
  problem,
  areas,
  saved,
  accountEmail,
}: AddressStepFormProps) {
  const { t, path } = usePage();
  return (
    <form className="form" method="post" action={path("checkout")} noValidate>
      <DefaultButton name="intent" value="continue" />
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <ErrorSummary errors={inFormOrder(errors, ADDRESS_FIELDS)} />
      <fieldset className="form__group">
        <legend>{t("checkout:address.contact")}</legend>
        {accountEmail ? (
          <p>{t("checkout:address.signedIn", { email: accountEmail })}</p>
        ) : (
          <p>
            {t("checkout:address.guest")}{" "}
            <a href={path("login", {}, { return_to: path("checkout") })}>{t("checkout:address.login")}</a>
          </p>
        )}
        <EmailField hint={t("account:field.emailHint")} error={errors.email} value={values.email} />
      </fieldset>
      {saved.length > 0 ? <SavedAddresses saved={saved} chosen={values.saved} error={errors.saved} /> : null}
      <fieldset className="form__group form__group--new-address">
        <legend>{saved.length > 0 ? t("checkout:address.other") : t("checkout:address.recipient")}</legend>
        <AddressFormFields values={values} errors={errors} areas={areas} />
        {accountEmail ? (
          <label className="choice">
            <input type="checkbox" name="save_address" defaultChecked={values.save_address === "on"} />
            {t("checkout:address.save")}
          </label>
        ) : null}
      </fieldset>
      <div className="button-row">
        <Button name="intent" value="continue">
          {t("checkout:address.submit")}
        </Button>
        <ButtonLink look="secondary" href={path("cart")}>
          {t("checkout:address.back")}
        </ButtonLink>
      </div>
    </form>
  );
}

interface SavedAddressesProps {
  saved: SavedAddress[];
  chosen: string | undefined;
  error: string | undefined;
}

function SavedAddresses({ saved, chosen, error }: SavedAddressesProps) {
  const { t } = usePage();
  return (
    <fieldset
      className="form__group saved-addresses"
      id="saved"
      aria-describedby={error ? "saved-error" : undefined}
    >
      <legend>{t("checkout:address.saved")}</legend>
      {saved.map((address) => (
        <label key={address.id} className="choice choice--card">
          <input type="radio" name="saved" value={address.id} defaultChecked={chosen === address.id} />
          <span>
            <strong>{address.first_name}</strong>
            <br />
            {address.address_1}, {address.city}, {address.province} {address.postal_code}
          </span>
        </label>
      ))}
      <label className="choice choice--card">
        <input type="radio" name="saved" value={NEW_ADDRESS} defaultChecked={chosen === NEW_ADDRESS} />
        <span>
          <strong>{t("checkout:address.other")}</strong>
          <br />
          {t("checkout:address.otherHint")}
        </span>
      </label>
      {error ? (
        <p className="field__error" id="saved-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
