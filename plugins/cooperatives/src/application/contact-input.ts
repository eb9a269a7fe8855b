import { z } from "@medusajs/framework/zod";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { orIssue } from "../cooperative/registration/or-issue";
import { APPLICATION_KINDS } from "@pasar-sentra/wire/application-kind";

/** Body of `POST /store/applications`. */
export const newApplicationSchema = z.object({
  kind: z.enum(APPLICATION_KINDS),
  contact_name: z.string().trim().min(2).max(100),
  contact_phone: z.string().transform(orIssue(toE164, "must be an Indonesian phone number")),
  contact_email: z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.string().trim().toLowerCase().email().max(254).nullable(),
  ),
});
