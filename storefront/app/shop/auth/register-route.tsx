import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { z } from "zod";
import { BackendError } from "~/backend/backend-error";
import { register } from "~/backend/customer.server";
import { EmailField } from "~/forms/email-field";
import { invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { PasswordField } from "~/forms/password-field";
import { emailField, nameField, newPasswordField, phoneField } from "~/forms/person-fields";
import { NAME_MAX, PASSWORD_MIN } from "~/forms/person-limits";
import { localPath } from "~/http/local-path";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { beginCustomerSession } from "~/session/log-in.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { AuthPage } from "./auth-page";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:register.title"), index: false }));

const schema = z.object({
  first_name: nameField,
  email: emailField,
  phone: phoneField,
  password: newPasswordField,
});

export function loader(args: LoaderFunctionArgs) {
  const { token, path, request } = shopperOf(args);
  const returnTo = localPath(new URL(request.url).searchParams.get("return_to"), path("account"));
  if (token) throw redirect(returnTo, 303);
  return { returnTo };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { t, call, path, session } = shopper;
  const form = await readForm(args.request);
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return data(invalidForm(parsed, t), { status: 400 });
  try {
    await beginCustomerSession(shopper, await register(parsed.data, call));
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) {
      const errors = [{ field: "email", key: "account:error.emailTaken", params: {} }];
      return data(invalidForm({ errors, values: parsed.values }, t), { status: 400 });
    }
    const refusal = refusedForm(error, parsed.values, t);
    return data(refusal, { status: refusal.status });
  }
  session.flash("notice", {
    tone: "success",
    text: t("account:register.welcome", { name: parsed.data.first_name }),
  });
  return redirect(localPath(form.get("return_to"), path("account")), 303);
}

export default function Register() {
  const { t, path } = usePage();
  const { returnTo } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const values: Record<string, string> = refusal?.values ?? {};
  const target = values.return_to ?? returnTo;
  return (
    <AuthPage title={t("account:register.heading")} intro={t("account:register.intro")}>
      <form className="form" method="post" action={path("register")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="return_to" value={target} />
        <TextField
          name="first_name"
          label={t("account:field.name")}
          error={errors.first_name}
          defaultValue={values.first_name}
          autoComplete="name"
          maxLength={NAME_MAX}
          required
        />
        <EmailField error={errors.email} value={values.email} />
        <TextField
          name="phone"
          type="tel"
          label={t("account:field.phone")}
          hint={t("account:field.phoneHint")}
          error={errors.phone}
          defaultValue={values.phone}
          autoComplete="tel"
          inputMode="tel"
          maxLength={25}
          required
        />
        <PasswordField
          label={t("account:field.password")}
          hint={t("account:field.passwordHint", { min: PASSWORD_MIN })}
          error={errors.password}
          autoComplete="new-password"
        />
        <Button wide>{t("account:register.submit")}</Button>
      </form>
      <p className="auth-page__links">
        {t("account:register.haveAccount")}{" "}
        <a href={path("login", {}, { return_to: target })}>{t("account:register.login")}</a>
      </p>
    </AuthPage>
  );
}
