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
import { setPassword } from "~/backend/customer.server";
import { invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { PasswordField } from "~/forms/password-field";
import { newPasswordField } from "~/forms/person-fields";
import { PASSWORD_MIN } from "~/forms/person-limits";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { AuthPage } from "./auth-page";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:reset.title"), index: false }));

/** A JWT with our claims is a few hundred characters; what is longer is no link of ours. */
const TOKEN_MAX = 2_000;

const schema = z.object({ password: newPasswordField, token: z.string().min(1).max(TOKEN_MAX) });

/** The link in the mail: `?token=…&email=…`. The e-mail is only shown; the token says whose password it is. */
export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return {
    resetToken: (searchParams.get("token") ?? "").slice(0, TOKEN_MAX),
    email: (searchParams.get("email") ?? "").slice(0, 254),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const parsed = parseForm(schema, await readForm(args.request));
  if (!parsed.ok) return data({ ...invalidForm(parsed, t), isSpent: false }, { status: 400 });
  try {
    await setPassword(parsed.data.password, parsed.data.token, call);
  } catch (error) {
    const refusal = refusedForm(error, parsed.values, t, { 401: t("account:reset.invalid") });
    return data({ ...refusal, isSpent: refusal.status === 401 }, { status: refusal.status });
  }
  session.unset("customerToken");
  session.flash("notice", { tone: "success", text: t("account:reset.done") });
  return redirect(path("login"), 303);
}

export default function ResetPassword() {
  const { t, path } = usePage();
  const { resetToken, email } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const token = refusal?.values.token ?? resetToken;
  if (!token || refusal?.isSpent) {
    return (
      <AuthPage title={t("account:reset.heading")}>
        <Notice tone="problem">{t("account:reset.invalid")}</Notice>
        <p className="button-row">
          <ButtonLink href={path("forgotPassword")}>{t("account:reset.again")}</ButtonLink>
        </p>
      </AuthPage>
    );
  }
  const shownEmail = refusal?.values.email ?? email;
  const errors: Record<string, string> = refusal?.errors ?? {};
  return (
    <AuthPage
      title={t("account:reset.heading")}
      intro={shownEmail ? t("account:reset.for", { email: shownEmail }) : undefined}
    >
      <form className="form" method="post" action={path("resetPassword")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={shownEmail} autoComplete="username" />
        <PasswordField
          label={t("account:field.newPassword")}
          hint={t("account:field.passwordHint", { min: PASSWORD_MIN })}
          error={errors.password}
          autoComplete="new-password"
        />
        <Button wide>{t("account:reset.submit")}</Button>
      </form>
    </AuthPage>
  );
}
