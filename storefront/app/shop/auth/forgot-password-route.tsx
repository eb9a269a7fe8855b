import { type ActionFunctionArgs, data, type MetaFunction, useActionData } from "react-router";
import { z } from "zod";
import { requestPasswordReset } from "~/backend/customer.server";
import { EmailField } from "~/forms/email-field";
import { type FormRefusal, invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { emailField } from "~/forms/person-fields";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { AuthPage } from "./auth-page";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("account:forgot.title"), index: false }));

const schema = z.object({ email: emailField });

type Outcome = { sentTo: string; refusal: null } | { sentTo: null; refusal: FormRefusal };

/** Says the same whether or not the e-mail has an account. */
export async function action(args: ActionFunctionArgs) {
  const { t, call } = shopperOf(args);
  const parsed = parseForm(schema, await readForm(args.request));
  const answer = (outcome: Outcome) => data(outcome, { status: outcome.refusal?.status ?? 200 });
  if (!parsed.ok) return answer({ sentTo: null, refusal: invalidForm(parsed, t) });
  try {
    await requestPasswordReset(parsed.data.email, call);
  } catch (error) {
    return answer({ sentTo: null, refusal: refusedForm(error, parsed.values, t) });
  }
  return answer({ sentTo: parsed.data.email, refusal: null });
}

export default function ForgotPassword() {
  const { t, path } = usePage();
  const outcome = useActionData<typeof action>();
  const back = (
    <p className="auth-page__links">
      <a href={path("login")}>{t("account:forgot.back")}</a>
    </p>
  );
  if (outcome?.sentTo) {
    return (
      <AuthPage
        title={t("account:forgot.sentTitle")}
        intro={t("account:forgot.sent", { email: outcome.sentTo })}
      >
        {back}
      </AuthPage>
    );
  }
  const errors: Record<string, string> = outcome?.refusal?.errors ?? {};
  return (
    <AuthPage title={t("account:forgot.heading")} intro={t("account:forgot.intro")}>
      <form className="form" method="post" action={path("forgotPassword")} noValidate>
        {outcome?.refusal?.problem ? <Notice tone="problem">{outcome.refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <EmailField error={errors.email} value={outcome?.refusal?.values.email} autoComplete="username" />
        <Button wide>{t("account:forgot.submit")}</Button>
      </form>
      {back}
    </AuthPage>
  );
}
