import type { SettingsView } from "@pasar-sentra/wire/producer";
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
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Notice } from "~/ui/notice";
import { producerRefusal } from "../forms/producer-refusal";
import { useFrame } from "~/workspace/frame/workspace-frame";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Section } from "~/workspace/ui/section";
import { BankForm } from "./bank-form";
import { PasswordForm } from "./password-form";
import { settingsChange } from "./settings-change";
import { SettingsFacts } from "./settings-facts";
import { SettingsForm } from "./settings-form";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:settings.title"), index: false }));

/** A member has only the own account to set: the cooperative's settings are not theirs to read. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  try {
    return (await call<{ settings: SettingsView }>("GET", "/producer/settings")).settings;
  } catch (error) {
    if (error instanceof BackendError && error.data.code === "role_not_allowed") return null;
    throw error;
  }
}

export async function action(args: ActionFunctionArgs) {
  const { request, call, path, session, t, locale } = producerOf(args);
  const typed = textFields(await readForm(request));
  const { form, address, body, done } = settingsChange(typed, locale);
  try {
    // A new password ends all sessions; the answer brings this device's next one.
    const answer = await call<{ token?: string }>("POST", address, { body });
    if (answer.token) session.set("producerToken", answer.token);
  } catch (error) {
    const { password: _, bank_password: __, new_password: ___, ...values } = typed;
    const refusal = producerRefusal(error, values, t);
    return data({ form, refusal }, { status: refusal.status });
  }
  session.flash("notice", { tone: "success", text: t(`producer:settings.${done}`) });
  return redirect(path("producerSettings"), 303);
}

export default function Settings() {
  const { t } = usePage();
  const settings = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const refusalOf = (form: string) => (outcome?.form === form ? outcome.refusal : undefined);
  const isOfficer = useFrame()?.workplace.role === "officer";
  return (
    <>
      <PageHead
        title={t("producer:settings.title")}
        lead={settings ? t("producer:settings.lead") : undefined}
      />
      {settings ? (
        <>
          {isOfficer ? (
            <SettingsForm settings={settings} refusal={refusalOf("settings")} />
          ) : (
            <Notice tone="info">{t("producer:settings.onlyOfficers")}</Notice>
          )}
          <Section title={t("producer:settings.fixed")}>
            <SettingsFacts settings={settings} />
          </Section>
          <Section title={t("producer:settings.bank")}>
            <BankForm settings={settings} mayChange={isOfficer} refusal={refusalOf("bank")} />
          </Section>
        </>
      ) : null}
      <Section title={t("producer:settings.account")}>
        <PasswordForm refusal={refusalOf("password")} />
      </Section>
    </>
  );
}
