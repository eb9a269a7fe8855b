import { z } from "zod";
import { EMAIL_MAX } from "../forms/person-limits";
import { toE164 } from "../forms/phone-number";

/**
 * What people type to log in: an e-mail, or an Indonesian mobile number in any writing, which becomes E.164.
 * The message is a key of the catalogues.
 */
export const loginNameField = z
  .string()
  .default("")
  .transform((typed, context) => {
    const text = typed.trim();
    if (text.includes("@")) {
      const email = z.email().max(EMAIL_MAX).safeParse(text.toLowerCase());
      if (email.success) return email.data;
    } else {
      const number = toE164(text);
      if (number) return number;
    }
    context.addIssue({ code: "custom", message: "producer:login.nameInvalid" });
    return z.NEVER;
  });
