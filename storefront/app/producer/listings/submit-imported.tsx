import type { ImportSubmission, SubmissionProblem } from "@pasar-sentra/wire/listing";
import { useEffect, useState } from "react";
import { Link, useFetcher } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Progress } from "~/workspace/ui/progress";
import { gapText } from "./gap-text";

/** Problems that are shown; the list of drafts has them all. */
const MOST_SHOWN = 100;

/** What the page's action answers to `intent=submit`. */
export type SubmissionAnswer = { submission: ImportSubmission; refusal: null };

type Found = Pick<ImportSubmission, "submitted" | "passed_over" | "problems">;

const NOTHING: Found = { submitted: 0, passed_over: 0, problems: [] };

/** Submits all drafts of an import, part after part, and names those that still lack something. */
export function SubmitImported() {
  const { t } = usePage();
  const { data: answer, state, submit } = useFetcher<SubmissionAnswer | { refusal: string }>();
  const [found, setFound] = useState(NOTHING);
  const part = answer && "submission" in answer ? answer.submission : null;
  useEffect(() => {
    if (!part) return;
    setFound((before) => ({
      submitted: before.submitted + part.submitted,
      passed_over: before.passed_over + part.passed_over,
      problems: [...before.problems, ...part.problems],
    }));
    if (part.next !== null) void submit({ intent: "submit", from: String(part.next) }, { method: "post" });
  }, [part, submit]);
  const isOver = part?.next === null;
  const isRunning = state !== "idle" || (part !== null && !isOver);
  const begin = () => {
    setFound(NOTHING);
    void submit({ intent: "submit", from: "0" }, { method: "post" });
  };
  return (
    <>
      <p>{t("listings:import.submit.body")}</p>
      <div role="status">
        {isRunning && part ? (
          <Progress
            value={part.done}
            max={part.total}
            label={t("listings:import.submit.running", { done: part.done, total: part.total })}
          />
        ) : null}
        {answer?.refusal ? <Notice tone="problem">{answer.refusal}</Notice> : null}
        {isOver ? <Outcome {...found} /> : null}
      </div>
      {isRunning || (isOver && found.problems.length === 0) ? null : (
        <Button type="button" wide onClick={begin}>
          {t(isOver ? "listings:import.submit.again" : "listings:import.submit.button")}
        </Button>
      )}
    </>
  );
}

function Outcome({ submitted, passed_over, problems }: Found) {
  const { t, path } = usePage();
  return (
    <div className="stack">
      {submitted + passed_over > 0 || problems.length === 0 ? (
        <Notice tone="success" title={t("listings:import.submit.done", { count: submitted })}>
          {passed_over > 0 ? t("listings:import.submit.kept", { count: passed_over }) : null}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice tone="problem" title={t("listings:import.submit.problems", { count: problems.length })}>
          <ul>
            {problems.slice(0, MOST_SHOWN).map((problem) => (
              <li key={problem.id}>
                <Link to={path("producerListing", { id: problem.id })}>{problem.title}</Link>:{" "}
                <What problem={problem} />
              </li>
            ))}
            {problems.length > MOST_SHOWN ? (
              <li>{t("listings:import.submit.more", { count: problems.length - MOST_SHOWN })}</li>
            ) : null}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

function What({ problem: { code, gaps } }: { problem: SubmissionProblem }) {
  const { t } = usePage();
  if (code === "returned") return <>{t("listings:import.submit.returned")}</>;
  if (code === "listing_state") return <>{t("listings:import.submit.state")}</>;
  return <>{gaps.map((gap) => gapText(gap, t)).join(", ")}</>;
}
