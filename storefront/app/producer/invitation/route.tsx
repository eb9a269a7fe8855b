import type { OpenInvitation } from "@pasar-sentra/wire/producer";
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
import { callBackend } from "~/backend/client.server";
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
import { actFor, enterWorkspace, logInProducer } from "../producer-login.server";
import { type GoneCode, isGone, isRefused } from "./invitation-codes";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("joining:invitation.title"), index: false }));

interface Accepted {
  cooperative_id: string;
  log_in: string;
}

const address = (token: string, rest = "") => `/producer/invitations/${encodeURIComponent(token)}${rest}`;

export async function loader(args: LoaderFunctionArgs) {
  const { call, session } = shopperOf(args);
  const token = args.params.token as string;
  const isLoggedIn = Boolean(session.get("producerToken"));
  try {
    const { invitation } = await callBackend<{ invitation: OpenInvitation }>("GET", address(token), call);
    return data({ token, invitation, isLoggedIn, gone: null as GoneCode | null });
  } catch (error) {
    if (!(error instanceof BackendError) || !isGone(error.data.code)) throw error;
    return data({ token, invitation: null, isLoggedIn, gone: error.data.code }, { status: error.status });
  }
}

const schema = z.object({ password: newPasswordField });

export async function action(args: ActionFunctionArgs) {
  const { t, call, session, path } = shopperOf(args);
  const token = args.params.token as string;
  const login = session.get("producerToken");
  const parsed = login ? null : parseForm(schema, await readForm(args.request));
  if (parsed && !parsed.ok) return data(invalidForm(parsed, t), { status: 400 });
  try {
    const body = parsed?.ok ? parsed.data : {};
    const accepted = await callBackend<Accepted>("POST", address(token, "/accept"), {
      ...call,
      token: login,
      body,
    });
    if (parsed?.ok) {
      enterWorkspace(session, await logInProducer(accepted.log_in, parsed.data.password, call));
    }
    actFor(session, accepted.cooperative_id);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const { code } = error.data;
    const known = isRefused(code)
      ? t(`joining:invitation.refused.${code}`)
      : isGone(code)
        ? t(`joining:invitation.gone.${code}`)
        : undefined;
    const refusal = refusedForm(error, {}, t, known ? { [error.status]: known } : {});
    return data(refusal, { status: refusal.status });
  }
  session.flash("notice", { tone: "success", text: t("joining:invitation.welcome") });
  return redirect(path("producerToday"), 303);
}

export default function Invitation() {
  const { t, path } = usePage();
  const { invitation, gone } = useLoaderData<typeof loader>();
  if (!invitation) {
    return (
      <>
        <h1>{t("joining:invitation.title")}</h1>
        <Notice tone="problem">{t(`joining:invitation.gone.${gone ?? "invitation_not_found"}`)}</Notice>
        <ButtonLink href={path("producerLogin")}>{t("joining:invitation.logIn")}</ButtonLink>
      </>
    );
  }
  const { cooperative, invited_by, role, workshop_name } = invitation;
  const as = t(`joining:invitation.as.${role}`);
  return (
    <>
      <h1>{t("joining:invitation.heading", { cooperative: cooperative.legal_name })}</h1>
      <p className="lead">
        {invited_by
          ? t("joining:invitation.by", { name: invited_by, role: as })
          : t("joining:invitation.byMarket", { role: as })}
      </p>
      {workshop_name ? <p>{t("joining:invitation.workshop", { name: workshop_name })}</p> : null}
      <Acceptance invitation={invitation} />
    </>
  );
}

function Acceptance({ invitation }: { invitation: OpenInvitation }) {
  const { t, path } = usePage();
  const { token, isLoggedIn } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const here = path("producerInvitation", { token });
  const logIn = invitation.phone ?? invitation.email ?? "";
  if (!isLoggedIn && invitation.has_log_in) {
    return (
      <>
        <p>{t("joining:invitation.hasLogIn", { logIn })}</p>
        <ButtonLink wide href={path("producerLogin", {}, { return_to: here })}>
          {t("joining:invitation.logIn")}
        </ButtonLink>
      </>
    );
  }
  return (
    <form className="form" method="post" action={here} noValidate>
      {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
      <ErrorSummary errors={errors} />
      {isLoggedIn ? (
        <p>{t("joining:invitation.acceptAs")}</p>
      ) : (
        <>
          <p>{t("joining:invitation.newAccount", { logIn })}</p>
          <input type="hidden" name="username" autoComplete="username" value={logIn} />
          <PasswordField
            label={t("account:field.password")}
            hint={t("account:field.passwordHint", { min: PASSWORD_MIN })}
            error={errors.password}
            autoComplete="new-password"
          />
        </>
      )}
      <Button wide>{t("joining:invitation.accept")}</Button>
    </form>
  );
}
