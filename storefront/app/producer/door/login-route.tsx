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
import { givenPasswordField } from "~/forms/person-fields";
import { localPath } from "~/http/local-path";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { loginNameField } from "../login-name";
import { enterWorkspace, logInProducer } from "../producer-login.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:login.title"), index: false }));

const schema = z.object({
  name: loginNameField,
  password: givenPasswordField,
});

export function loader(args: LoaderFunctionArgs) {
  const { session, path, request } = shopperOf(args);
  const returnTo = localPath(new URL(request.url).searchParams.get("return_to"), path("producerToday"));
  if (session.get("producerToken")) throw redirect(returnTo, 303);
  return { returnTo };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const form = await readForm(args.request);
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return data(invalidForm(parsed, t), { status: 400 });
  try {
    enterWorkspace(session, await logInProducer(parsed.data.name, parsed.data.password, call));
  } catch (error) {
    const refusal = refusedForm(error, parsed.values, t, { 401: t("producer:login.credentials") });
    return data(refusal, { status: refusal.status });
  }
  return redirect(localPath(form.get("return_to"), path("producerToday")), 303);
}

export default function ProducerLogIn() {
  const { t, path } = usePage();
  const { returnTo } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  return (
    <>
      <h1>{t("producer:login.heading")}</h1>
      <p className="lead">{t("producer:login.intro")}</p>
      <form className="form" method="post" action={path("producerLogin")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="return_to" value={refusal?.values.return_to ?? returnTo} />
        <TextField
          name="name"
          label={t("producer:login.name")}
          hint={t("producer:login.nameHint")}
          error={errors.name}
          defaultValue={refusal?.values.name}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
        <PasswordField
          label={t("account:field.password")}
          error={errors.password}
          autoComplete="current-password"
        />
        <Button wide>{t("producer:login.submit")}</Button>
      </form>
      <p>
        <a className="door__link" href={path("producerForgotPassword")}>
          {t("producer:login.forgot")}
        </a>
      </p>
    </>
  );
}
