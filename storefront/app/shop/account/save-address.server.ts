import { toMedusaAddress } from "~/backend/areas.server";
import type { MedusaAddress } from "~/backend/cart.server";
import type { BackendCall } from "~/backend/client.server";
import { addressSchema } from "~/forms/address-fields";
import { AREAS_INTENT } from "~/forms/address-picker";
import { type AreaOptions, areaOptions } from "~/forms/area-options.server";
import { type FormRefusal, invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm, textFields } from "~/forms/parse-form";
import { asCustomer } from "~/session/customer.server";
import type { Shopper } from "~/session/shopper.server";

/** The form again: because it was wrong, or because the next level of areas was asked for. */
export type AddressFormAgain = FormRefusal & { areas: AreaOptions };

/** Saves the posted address with `save`. Null when done, else the form again. */
export async function saveAddress(
  shopper: Shopper,
  form: FormData,
  save: (address: MedusaAddress, call: BackendCall) => Promise<void>,
): Promise<AddressFormAgain | null> {
  const refusal = await tryToSave(shopper, form, save);
  return refusal && { ...refusal, areas: await areaOptions(shopper.locale, refusal.values) };
}

async function tryToSave(
  shopper: Shopper,
  form: FormData,
  save: (address: MedusaAddress, call: BackendCall) => Promise<void>,
): Promise<FormRefusal | null> {
  const { t, locale } = shopper;
  const values = textFields(form);
  if (values.intent === AREAS_INTENT) return { status: 200, problem: null, errors: {}, values };
  const parsed = parseForm(addressSchema, form);
  if (!parsed.ok) return invalidForm(parsed, t);
  const address = await toMedusaAddress(parsed.data, locale);
  if (!address) {
    return invalidForm(
      { errors: [{ field: "village", key: "account:error.village", params: {} }], values },
      t,
    );
  }
  try {
    await asCustomer(shopper, (call) => save(address, call));
  } catch (error) {
    return refusedForm(error, values, t, { 404: t("account:error.savedAddress") });
  }
  return null;
}
