import { usePage } from "~/page/page-context";
import { TextField } from "~/ui/field";
import { AddressPicker } from "./address-picker";
import { STREET_MAX } from "./address-fields";
import type { AreaOptions } from "./area-options.server";
import type { FieldTexts } from "./field-texts";
import type { FormValues } from "./parse-form";
import { NAME_MAX } from "./person-limits";

interface AddressFormFieldsProps {
  values: FormValues;
  errors: FieldTexts;
  areas: AreaOptions;
}

/** Recipient, phone, village, street and postal code: what a delivery needs. */
export function AddressFormFields({ values, errors, areas }: AddressFormFieldsProps) {
  const { t } = usePage();
  return (
    <>
      <TextField
        name="first_name"
        label={t("account:field.recipient")}
        error={errors.first_name}
        defaultValue={values.first_name}
        autoComplete="shipping name"
        maxLength={NAME_MAX}
        required
      />
      <TextField
        name="phone"
        type="tel"
        label={t("account:field.phone")}
        hint={t("account:field.phoneHint")}
        error={errors.phone}
        defaultValue={values.phone}
        autoComplete="shipping tel"
        inputMode="tel"
        maxLength={25}
        required
      />
      <AddressPicker values={values} errors={errors} areas={areas} />
      <TextField
        name="address_1"
        label={t("account:field.street")}
        hint={t("account:field.streetHint")}
        error={errors.address_1}
        defaultValue={values.address_1}
        autoComplete="shipping street-address"
        maxLength={STREET_MAX}
        required
      />
      <TextField
        name="postal_code"
        label={t("account:field.postalCode")}
        hint={t("account:field.postalCodeHint")}
        error={errors.postal_code}
        defaultValue={values.postal_code}
        autoComplete="shipping postal-code"
        inputMode="numeric"
        maxLength={5}
        required
      />
    </>
  );
}
