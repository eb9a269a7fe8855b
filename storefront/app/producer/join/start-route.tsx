import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { BackendError } from "~/backend/backend-error";
import { textFields } from "~/forms/parse-form";
import { NAME_MAX } from "~/forms/person-limits";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { beginApplication } from "./join-calls.server";
import { joinRefusal } from "./join-refusal";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("joining:start.title"), description: t("joining:start.intro") }));

export function loader({ request }: LoaderFunctionArgs) {
  return { kind: new URL(request.url).searchParams.get("kind") };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const values = textFields(await readForm(args.request));
  const { kind, contact_name, contact_phone, contact_email } = values;
  try {
    const body = { kind, contact_name, contact_phone, contact_email };
    const token = await beginApplication(body, call);
    session.flash("notice", { tone: "success", text: t("joining:start.begun") });
    return redirect(path("joinOverview", { token }), 303);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const refusal = joinRefusal(error, values, t);
    return data(refusal, { status: refusal.status });
  }
}

const KINDS = ["cooperative", "workshop"] as const;

export default function JoinStart() {
  const { t, path } = usePage();
  const { kind } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const values: Record<string, string> = refusal?.values ?? {};
  const chosen = values.kind ?? kind;
  return (
    <>
      <h1>{t("joining:start.heading")}</h1>
      <p className="lead">{t("joining:start.intro")}</p>
      <form className="form" method="post" action={path("joinStart")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <fieldset className={errors.kind ? "field field--invalid" : "field"} id="kind">
          <legend className="field__label">{t("joining:start.kind")}</legend>
          {KINDS.map((each) => (
            <label className="choice" key={each}>
              <input type="radio" name="kind" value={each} defaultChecked={chosen === each} required />
              <span>{t(`joining:kind.${each}`)}</span>
            </label>
          ))}
          {errors.kind ? <p className="field__error">{errors.kind}</p> : null}
        </fieldset>
        <TextField
          name="contact_name"
          label={t("joining:field.contact_name")}
          error={errors.contact_name}
          defaultValue={values.contact_name}
          autoComplete="name"
          maxLength={NAME_MAX}
          required
        />
        <TextField
          name="contact_phone"
          type="tel"
          inputMode="tel"
          label={t("joining:field.contact_phone")}
          hint={t("joining:hint.contact_phone")}
          error={errors.contact_phone}
          defaultValue={values.contact_phone}
          autoComplete="tel"
          maxLength={25}
          required
        />
        <TextField
          name="contact_email"
          type="email"
          inputMode="email"
          label={t("joining:field.contact_email")}
          error={errors.contact_email}
          defaultValue={values.contact_email}
          autoComplete="email"
          maxLength={254}
        />
        <Button wide>{t("joining:start.submit")}</Button>
      </form>
      <p>
        {t("joining:start.haveLogIn")} <a href={path("producerLogin")}>{t("joining:start.logIn")}</a>
      </p>
    </>
  );
}
