import type { ImportProblem, ImportSubmission, ListingImportView } from "@pasar-sentra/wire/listing";
import { useEffect } from "react";
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useRevalidator,
} from "react-router";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { ActionBar } from "~/workspace/ui/action-bar";
import { PageHead } from "~/workspace/ui/page-head";
import { Progress } from "~/workspace/ui/progress";
import { ImportChip } from "./import-chip";
import { ImportProblems } from "./import-problems";
import { refusalOf } from "./refusal-text";
import { SubmitImported } from "./submit-imported";
import { readForm } from "~/http/read-form";

const POLL_MILLISECONDS = 1_000;
const PROBLEMS = 50;

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:import.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { request, call } = producerOf(args);
  const id = args.params.id as string;
  const from = Math.max(0, Number.parseInt(new URL(request.url).searchParams.get("from") ?? "0", 10) || 0);
  const [answer, page] = await Promise.all([
    call<{ import: ListingImportView }>("GET", `/producer/listing-imports/${id}`),
    call<{ problems: ImportProblem[]; next: number | null }>(
      "GET",
      `/producer/listing-imports/${id}/problems`,
      { search: { from, limit: PROBLEMS } },
    ),
  ]);
  return { job: answer.import, ...page, from };
}

export async function action(args: ActionFunctionArgs) {
  const { request, t, locale, call } = producerOf(args);
  const form = await readForm(request);
  const address = `/producer/listing-imports/${args.params.id}`;
  try {
    if (form.get("intent") === "submit") {
      const from = Number.parseInt(String(form.get("from") ?? "0"), 10) || 0;
      const { submission } = await call<{ submission: ImportSubmission }>("POST", `${address}/submit`, {
        body: { from },
      });
      return data({ submission, refusal: null });
    }
    await call("POST", `${address}/apply`);
    return data({ refusal: null });
  } catch (error) {
    return data({ refusal: refusalOf(t, locale, error) }, { status: 409 });
  }
}

/** What a spreadsheet would do or is doing: every problem by row and column, or how far the writing is. */
export default function ListingImport() {
  const { t, path, locale } = usePage();
  const { job, problems, next, from } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  const isRunning = job.status === "applying" || job.status === "undoing";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void revalidate(), POLL_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isRunning, revalidate]);
  const number = (value: number) => formatNumber(value, locale);
  const changes = job.listings_to_create + job.listings_to_update;
  return (
    <>
      <PageHead
        title={job.file_name}
        lead={<ImportChip status={job.status} />}
        back={{ to: path("producerListingImports"), label: t("listings:imports.title") }}
      />
      {answer?.refusal ? <Notice tone="problem">{answer.refusal}</Notice> : null}
      <p>
        {t("listings:import.summary", {
          rows: number(job.rows),
          create: number(job.listings_to_create),
          update: number(job.listings_to_update),
        })}
      </p>
      {job.status === "refused" ? (
        <Notice tone="problem" title={t("listings:import.problems", { count: job.problem_count })}>
          {t("listings:import.problemsBody")}
        </Notice>
      ) : null}
      <ImportProblems problems={problems} />
      {next !== null ? (
        <Link
          className="button button--secondary button--wide"
          to={path("producerListingImport", { id: job.id }, { from: String(next) })}
        >
          {t("listings:import.moreProblems", {
            from: number(from + problems.length),
            all: number(job.problem_count),
          })}
        </Link>
      ) : null}
      <div role="status">
        {isRunning ? (
          <Progress
            value={job.rows_done}
            max={job.rows}
            label={t(`listings:import.running.${job.status as "applying"}`, {
              done: number(job.rows_done),
              rows: number(job.rows),
            })}
          />
        ) : null}
        {job.status === "applied" ? (
          <Notice tone="success" title={t("listings:import.applied", { rows: number(job.rows) })}>
            {t("listings:import.appliedBody")}
          </Notice>
        ) : null}
        {job.status === "failed" ? (
          <Notice tone="problem" title={t("listings:import.failed")}>
            {t("listings:import.failedBody")}
          </Notice>
        ) : null}
      </div>
      {job.status === "applied" && job.listings_to_create > 0 ? <SubmitImported /> : null}
      {job.status === "checked" ? (
        <ActionBar note={t(changes > 0 ? "listings:import.ready" : "listings:import.nothing")}>
          {changes > 0 ? (
            <Form method="post">
              <Button wide>{t("listings:import.apply", { count: changes })}</Button>
            </Form>
          ) : null}
        </ActionBar>
      ) : null}
    </>
  );
}
