import { type ActionFunctionArgs, data, type MetaFunction, useActionData } from "react-router";
import { z } from "zod";
import { type FormRefusal, invalidForm, refusedForm } from "~/forms/form-refusal";
import { parseForm } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { loginNameField } from "../login-name";
import { requestProducerPassword } from "../producer-login.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:forgot.title"), index: false }));

const schema = z.object({ name: loginNameField });

type Outcome = { sentTo: string; refusal: null } | { sentTo: null; refusal: FormRefusal };

/** Says the same whether or not the name has an account. */
export async function action(args: ActionFunctionArgs) {
  const { t, call } = shopperOf(args);
  const parsed = parseForm(schema, await readForm(args.request));
  const answer = (outcome: Outcome) => data(outcome, { status: outcome.refusal?.status ?? 200 });
  if (!parsed.ok) return answer({ sentTo: null, refusal: invalidForm(parsed, t) });
  try {
    await requestProducerPassword(parsed.data.name, call);
  } catch (error) {
    return answer({ sentTo: null, refusal: refusedForm(error, parsed.values, t) });
  }
  return answer({ sentTo: parsed.data.name, refusal: null });
}

export default function ProducerForgotPassword() {
  const { t, path } = usePage();
  const outcome = useActionData<typeof action>();
  const errors: Record<string, string> = outcome?.refusal?.errors ?? {};
  if (outcome?.sentTo) {
    return (
      <>
        <h1>{t("producer:forgot.sentTitle")}</h1>
        <p className="lead">{t("producer:forgot.sent", { name: outcome.sentTo })}</p>
        <p>
          <a className="door__link" href={path("producerLogin")}>
            {t("producer:forgot.back")}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t("producer:forgot.title")}</h1>
      <p className="lead">{t("producer:forgot.intro")}</p>
      <form className="form" method="post" action={path("producerForgotPassword")} noValidate>
        {outcome?.refusal?.problem ? <Notice tone="problem">{outcome.refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <TextField
          name="name"
          label={t("producer:login.name")}
          hint={t("producer:login.nameHint")}
          error={errors.name}
          defaultValue={outcome?.refusal?.values.name}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
        <Button wide>{t("producer:forgot.submit")}</Button>
      </form>
      <p>
        <a className="door__link" href={path("producerLogin")}>
          {t("producer:forgot.back")}
        </a>
      </p>
    </>
  );
}
