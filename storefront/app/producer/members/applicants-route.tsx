import type { JoiningWorkshops } from "@pasar-sentra/wire/application";
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { answerApplicant } from "./answer-applicant.server";
import { applicantAmount } from "./applicant-amount";
import { ApplicantCard } from "./applicant-card";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:applicants.title"), index: false }));

const PER_PAGE = 20;

export async function loader(args: LoaderFunctionArgs) {
  const { request, call } = producerOf(args);
  const cursor = new URL(request.url).searchParams.get("cursor") ?? undefined;
  const search = { cursor, limit: PER_PAGE };
  const list = await call<JoiningWorkshops>("GET", "/producer/applications", { search });
  return { ...list, key: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const page = producerOf(args);
  const values = textFields(await readForm(page.request));
  const refused = await answerApplicant(page, values);
  if (refused) return data(refused, { status: refused.refusal.status });
  const answer = values.answer === "accept" ? "accept" : "decline";
  page.session.flash("notice", { tone: "success", text: page.t(`producer:applicants.done.${answer}`) });
  return redirect(page.path("producerApplicants"), 303);
}

/** Workshops that want to join: only officers see this page. */
export default function Applicants() {
  const { t, path, locale } = usePage();
  const { applications, waiting_count, next_cursor, key } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t("producer:applicants.title")}
        lead={t("producer:applicants.lead")}
        back={{ to: path("producerMembers"), label: t("producer:members.title") }}
      />
      {waiting_count > 0 ? (
        <p>
          {t("producer:applicants.waiting", {
            count: waiting_count,
            amount: applicantAmount(waiting_count, locale),
          })}
        </p>
      ) : null}
      {applications.length > 0 ? (
        <ul className="task-list">
          {applications.map((workshop) => (
            <li key={workshop.id}>
              <ApplicantCard
                workshop={workshop}
                formKey={refused?.key ?? key}
                refusal={refused?.id === workshop.id ? refused.refusal : undefined}
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("producer:applicants.none")}>
          <p>{t("producer:applicants.noneBody")}</p>
        </EmptyState>
      )}
      {next_cursor ? (
        <p className="button-row">
          <Link
            className="button button--secondary"
            to={path("producerApplicants", {}, { cursor: next_cursor })}
          >
            {t("producer:applicants.next")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
