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
import { logIn } from "~/backend/customer.server";
import { EmailField } from "~/forms/email-field";
import { invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { PasswordField } from "~/forms/password-field";
import { emailField, givenPasswordField } from "~/forms/person-fields";
import { localPath } from "~/http/local-path";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { beginCustomerSession } from "~/session/log-in.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { AuthPage } from "./auth-page";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:login.title"), index: false }));

const schema = z.object({
  email: emailField,
  password: givenPasswordField,
});

export function loader(args: LoaderFunctionArgs) {
  const { token, path, request } = shopperOf(args);
  const returnTo = localPath(new URL(request.url).searchParams.get("return_to"), path("account"));
  if (token) throw redirect(returnTo, 303);
  return { returnTo };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { t, call, path } = shopper;
  const form = await readForm(args.request);
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return data(invalidForm(parsed, t), { status: 400 });
  try {
    await beginCustomerSession(shopper, await logIn(parsed.data, call));
  } catch (error) {
    const refusal = refusedForm(error, parsed.values, t, { 401: t("account:error.credentials") });
    return data(refusal, { status: refusal.status });
  }
  return redirect(localPath(form.get("return_to"), path("account")), 303);
}

export default function LogIn() {
  const { t, path } = usePage();
  const { returnTo } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const target = refusal?.values.return_to ?? returnTo;
  return (
    <AuthPage title={t("account:login.heading")}>
      <form className="form" method="post" action={path("login")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="return_to" value={target} />
        <EmailField error={errors.email} value={refusal?.values.email} autoComplete="username" />
        <PasswordField
          label={t("account:field.password")}
          error={errors.password}
          autoComplete="current-password"
        />
        <Button wide>{t("account:login.submit")}</Button>
      </form>
      <ul className="plain-list auth-page__links">
        <li>
          <a href={path("forgotPassword")}>{t("account:login.forgot")}</a>
        </li>
        <li>
          {t("account:login.noAccount")}{" "}
          <a href={path("register", {}, { return_to: target })}>{t("account:login.register")}</a>
        </li>
        <li className="muted">{t("account:login.guest")}</li>
      </ul>
    </AuthPage>
  );
}
