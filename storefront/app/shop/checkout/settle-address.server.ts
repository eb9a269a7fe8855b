import { z } from "zod";
import { toMedusaAddress } from "~/backend/areas.server";
import { BackendError } from "~/backend/backend-error";
import type { MedusaAddress } from "~/backend/cart.server";
import { setContactAndAddress } from "~/backend/checkout.server";
import { addAddress } from "~/backend/customer.server";
import { type AddressInput, addressSchema } from "~/forms/address-fields";
import type { FieldTexts } from "~/forms/field-texts";
import { type FormRefusal, invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm, textFields } from "~/forms/parse-form";
import { emailField } from "~/forms/person-fields";
import { customerIfLoggedIn } from "~/session/customer.server";
import type { Shopper } from "~/session/shopper.server";
import { NEW_ADDRESS, savedAddresses } from "./address-step-values";

const contactSchema = z.object({ email: emailField });
const contactAndAddressSchema = contactSchema.and(addressSchema);

/** Writes contact and address of the posted form into the cart. Null when done, else why not. */
export async function settleAddress(
  shopper: Shopper,
  cartId: string,
  form: FormData,
): Promise<FormRefusal | null> {
  const { t, locale, call } = shopper;
  const values = textFields(form);
  const refused = (errors: FieldTexts): FormRefusal => ({ status: 400, problem: null, errors, values });
  const isSaved = values.saved !== undefined && values.saved !== NEW_ADDRESS;
  const input = isSaved ? await savedInput(shopper, values.saved ?? "") : null;
  if (isSaved && !input) return refused({ saved: t("account:error.savedAddress") });
  const parsed = input
    ? withAddress(parseForm(contactSchema, form), input)
    : parseForm(contactAndAddressSchema, form);
  if (!parsed.ok) return invalidForm(parsed, t);
  const { email, ...typed } = parsed.data;
  const address = await toMedusaAddress(typed, locale);
  if (!address)
    return refused(
      isSaved ? { saved: t("account:error.savedAddress") } : { village: t("account:error.village") },
    );
  try {
    await setContactAndAddress(cartId, { email, address }, call);
  } catch (error) {
    return refusedForm(error, values, t);
  }
  if (!isSaved && values.save_address === "on") await saveToAccount(shopper, address);
  return null;
}

function withAddress(
  contact: ReturnType<typeof parseForm<typeof contactSchema>>,
  address: AddressInput,
): ReturnType<typeof parseForm<typeof contactAndAddressSchema>> {
  return contact.ok ? { ...contact, data: { ...contact.data, ...address } } : contact;
}

async function savedInput(shopper: Shopper, id: string): Promise<AddressInput | null> {
  const saved = savedAddresses(await customerIfLoggedIn(shopper)).find((address) => address.id === id);
  if (!saved) return null;
  const { first_name, phone, address_1, postal_code, village_code } = saved;
  return { first_name, phone, address_1, postal_code, village_code };
}

/** The order goes on even when the account cannot take the address; the shopper is told. */
async function saveToAccount({ call, token, session, t }: Shopper, address: MedusaAddress): Promise<void> {
  if (!token) return;
  try {
    await addAddress(address, false, { ...call, token });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    session.flash("notice", { tone: "problem", text: t("checkout:error.saveFailed") });
  }
}
