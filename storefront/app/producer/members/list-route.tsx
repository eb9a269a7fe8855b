import type { MemberView } from "@pasar-sentra/wire/producer";
import { Link, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { useFrame } from "~/workspace/frame/workspace-frame";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { applicantAmount } from "./applicant-amount";
import { MemberCard } from "./member-card";
import { MemberSearch } from "./member-search";
import { waitingApplicants } from "./waiting-applicants.server";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:members.title"), index: false }));

const PER_PAGE = 20;

interface MemberList {
  members: MemberView[];
  next_cursor: string | null;
  count: number;
}

export async function loader(args: LoaderFunctionArgs) {
  const page = producerOf(args);
  const { request, call } = page;
  const { searchParams } = new URL(request.url);
  const q = searchParams.get("q")?.slice(0, 100) ?? "";
  const cursor = searchParams.get("cursor") ?? undefined;
  const search = { q: q || undefined, cursor, limit: PER_PAGE };
  const [list, applicants] = await Promise.all([
    call<MemberList>("GET", "/producer/members", { search }),
    waitingApplicants(page),
  ]);
  return { q, applicants, ...list };
}

/** The workshops of the cooperative. */
export default function Members() {
  const { t, path, locale } = usePage();
  const { members, count, q, next_cursor, applicants } = useLoaderData<typeof loader>();
  const isOfficer = useFrame()?.workplace.role === "officer";
  return (
    <>
      <PageHead title={t("producer:members.title")} lead={t("producer:members.lead", { count })}>
        <span className="button-pair">
          <Link className="button button--primary" to={path("producerMemberNew")}>
            {t("producer:members.add")}
          </Link>
          {isOfficer ? (
            <Link className="button button--secondary" to={path("producerInvite")}>
              {t("producer:members.invite")}
            </Link>
          ) : null}
        </span>
      </PageHead>
      {applicants === null ? null : (
        <p className="button-row">
          <Link className="button button--secondary" to={path("producerApplicants")}>
            {applicants > 0
              ? t("producer:applicants.linkWaiting", {
                  count: applicants,
                  amount: applicantAmount(applicants, locale),
                })
              : t("producer:applicants.link")}
          </Link>
        </p>
      )}
      <MemberSearch q={q} />
      {members.length > 0 ? (
        <ul className="task-list">
          {members.map((member) => (
            <li key={member.id}>
              <MemberCard member={member} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t(q ? "producer:members.noMatch" : "producer:members.none")}>
          <p>{t(q ? "producer:members.noMatchBody" : "producer:members.noneBody")}</p>
          {q ? <Link to={path("producerMembers")}>{t("producer:members.all")}</Link> : null}
        </EmptyState>
      )}
      {next_cursor ? (
        <p className="button-row">
          <Link
            className="button button--secondary"
            to={path("producerMembers", {}, { q, cursor: next_cursor })}
          >
            {t("producer:members.next")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
