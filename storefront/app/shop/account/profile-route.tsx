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
import { readCustomer, updateProfile } from "~/backend/customer.server";
import { invalidForm, refusedForm } from "~/forms/form-refusal";
import { type FormValues, parseForm } from "~/forms/parse-form";
import { nameField, phoneField } from "~/forms/person-fields";
import { NAME_MAX } from "~/forms/person-limits";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { asCustomer } from "~/session/customer.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { AccountFrame } from "./account-frame";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:profile.title"), index: false }));

const schema = z.object({ first_name: nameField, phone: phoneField });

export async function loader(args: LoaderFunctionArgs) {
  const { email, first_name, phone } = await asCustomer(shopperOf(args), readCustomer);
  const values: FormValues = { first_name: first_name ?? "", phone: phone ?? "" };
  return { email, values };
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { t, path, session } = shopper;
  const parsed = parseForm(schema, await readForm(args.request));
  if (!parsed.ok) return data(invalidForm(parsed, t), { status: 400 });
  try {
    await asCustomer(shopper, (call) => updateProfile(parsed.data, call));
  } catch (error) {
    const refusal = refusedForm(error, parsed.values, t);
    return data(refusal, { status: refusal.status });
  }
  session.flash("notice", { tone: "success", text: t("account:profile.saved") });
  return redirect(path("accountProfile"), 303);
}

export default function Profile() {
  const { t, path } = usePage();
  const known = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const values = refusal?.values ?? known.values;
  const errors: Record<string, string> = refusal?.errors ?? {};
  return (
    <AccountFrame title={t("account:profile.heading")}>
      <dl className="fact-list">
        <div>
          <dt>{t("account:profile.email")}</dt>
          <dd>
            {known.email}
            <span className="small muted">{t("account:profile.emailFixed")}</span>
          </dd>
        </div>
      </dl>
      <form className="form" method="post" action={path("accountProfile")} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <TextField
          name="first_name"
          label={t("account:field.name")}
          error={errors.first_name}
          defaultValue={values.first_name}
          autoComplete="name"
          maxLength={NAME_MAX}
          required
        />
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
        <Button>{t("account:profile.submit")}</Button>
      </form>
    </AccountFrame>
  );
}
