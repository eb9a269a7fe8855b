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
import { invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { PasswordField } from "~/forms/password-field";
import { newPasswordField } from "~/forms/person-fields";
import { PASSWORD_MIN } from "~/forms/person-limits";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { leaveWorkspace, setProducerPassword } from "../producer-login.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:reset.title"), index: false }));

/** A JWT with our claims is a few hundred characters; what is longer is no link of ours. */
const TOKEN_MAX = 2_000;

const schema = z.object({ password: newPasswordField, token: z.string().min(1).max(TOKEN_MAX) });

/** The link in the message: `?token=…`; the token says whose password it is. */
export function loader(args: LoaderFunctionArgs) {
  return { resetToken: (new URL(args.request.url).searchParams.get("token") ?? "").slice(0, TOKEN_MAX) };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const parsed = parseForm(schema, await readForm(args.request));
  if (!parsed.ok) return data({ ...invalidForm(parsed, t), isSpent: false }, { status: 400 });
  try {
    await setProducerPassword(parsed.data.password, parsed.data.token, call);
  } catch (error) {
    const refusal = refusedForm(error, parsed.values, t, { 401: t("account:reset.invalid") });
    return data({ ...refusal, isSpent: refusal.status === 401 }, { status: refusal.status });
  }
  leaveWorkspace(session);
  session.flash("notice", { tone: "success", text: t("account:reset.done") });
  return redirect(path("producerLogin"), 303);
}

export default function ProducerResetPassword() {
  const { t, path } = usePage();
  const { resetToken } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const token = refusal?.values.token ?? resetToken;
  if (!token || refusal?.isSpent) {
    return (
      <>
        <h1>{t("producer:reset.title")}</h1>
        <Notice tone="problem">{t("account:reset.invalid")}</Notice>
        <p className="button-row">
          <ButtonLink href={path("producerForgotPassword")}>{t("account:reset.again")}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t("producer:reset.title")}</h1>
      <form className="form" method="post" action={path("producerResetPassword")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="token" value={token} />
        <PasswordField
          label={t("account:field.newPassword")}
          hint={t("account:field.passwordHint", { min: PASSWORD_MIN })}
          error={errors.password}
          autoComplete="new-password"
        />
        <Button wide>{t("account:reset.submit")}</Button>
      </form>
    </>
  );
}
