import { z } from "zod";
import { EMAIL_MAX, NAME_MAX, PASSWORD_MAX, PASSWORD_MIN } from "./person-limits";
import { toE164 } from "./phone-number";

/** Control characters have no place in names and addresses, and break labels and messages. */
const printable = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** One line of text without control characters or doubled spaces. */
export const lineOfText = z.string().default("").transform(printable);

export const nameField = lineOfText.pipe(
  z.string().min(1, "account:error.nameRequired").max(NAME_MAX, "account:error.nameLong"),
);

/** Lower case, since people type their address in either and the backend compares letter by letter. */
export const emailField = lineOfText.pipe(
  z.string().toLowerCase().max(EMAIL_MAX, "account:error.email").pipe(z.email("account:error.email")),
);

export const phoneField = lineOfText.transform((typed, context) => {
  const number = toE164(typed);
  if (number) return number;
  context.addIssue({ code: "custom", message: "account:error.phone" });
  return z.NEVER;
});

export const newPasswordField = z
  .string()
  .default("")
  .pipe(
    z
      .string()
      .min(PASSWORD_MIN, "account:error.passwordShort")
      .max(PASSWORD_MAX, "account:error.passwordLong"),
  );

/** A password that exists already: anything but nothing may be one. */
export const givenPasswordField = z
  .string()
  .default("")
  .pipe(z.string().min(1, "account:error.passwordRequired").max(PASSWORD_MAX, "account:error.passwordLong"));
