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
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { readApplication, submitApplication } from "./join-calls.server";
import { isJoinSection } from "./join-fields";
import { joinRefusal } from "./join-refusal";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("joining:overview.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call, request } = shopperOf(args);
  const token = args.params.token as string;
  return { token, link: request.url, application: await readApplication(token, call) };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const token = args.params.token as string;
  try {
    await submitApplication(token, call);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const refusal = joinRefusal(error, {}, t);
    const problem = refusal.problem ?? Object.values(refusal.errors)[0] ?? null;
    return data({ problem }, { status: refusal.status });
  }
  session.flash("notice", { tone: "success", text: t("joining:overview.submitted") });
  return redirect(path("joinOverview", { token }), 303);
}

export default function JoinOverview() {
  const { t, path } = usePage();
  const { token, link, application } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { status, reason, sections, missing, files, is_open, kind } = application;
  const next = sections.find((section) => missing.includes(section));
  return (
    <>
      <h1>{t("joining:overview.heading", { kind: t(`joining:kind.${kind}`) })}</h1>
      {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
      <Notice
        tone={status === "returned" || status === "rejected" ? "problem" : "info"}
        title={t(`joining:status.${status}`)}
      >
        {reason ?? t(`joining:statusText.${status}`)}
      </Notice>
      {is_open ? (
        <>
          <h2>{t("joining:overview.steps")}</h2>
          <ol className="join-steps">
            {sections.filter(isJoinSection).map((section) => (
              <li key={section}>
                <a href={path("joinSection", { token, section })}>
                  {t(`joining:section.${section}`)}
                  <span>
                    {missing.includes(section) ? t("joining:overview.open") : t("joining:overview.done")}
                  </span>
                </a>
              </li>
            ))}
            <li>
              <a href={path("joinEvidence", { token })}>
                {t("joining:section.evidence")}
                <span>{t("joining:overview.files", { count: files.length })}</span>
              </a>
            </li>
          </ol>
          {next ? (
            <ButtonLink wide href={path("joinSection", { token, section: next })}>
              {t("joining:overview.next")}
            </ButtonLink>
          ) : (
            <form method="post" action={path("joinOverview", { token })}>
              <p>{t("joining:overview.check")}</p>
              <Button wide>{t("joining:overview.submit")}</Button>
            </form>
          )}
          <h2>{t("joining:overview.later")}</h2>
          <p>{t("joining:overview.laterText", { phone: application.contact.phone })}</p>
          <p>
            <a href={link}>{t("joining:overview.link")}</a>
          </p>
        </>
      ) : null}
    </>
  );
}
