import { WORK_TABS } from "./work-tabs";
import type { WorkPage, WorkTab } from "@pasar-sentra/wire/allocation";
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { BackendError } from "~/backend/backend-error";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Tabs } from "~/workspace/ui/tabs";
import { WorkCard } from "./work-card";
import { answerWork } from "./answer-work.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("allocation:work.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call, request } = producerOf(args);
  const search = new URL(request.url).searchParams;
  const tab = WORK_TABS.find((one) => one === search.get("tab")) ?? null;
  const read = (wanted: WorkTab, cursor?: string) =>
    call<WorkPage>("GET", "/producer/work", { search: { tab: wanted, ...(cursor ? { cursor } : {}) } });
  try {
    let page = await read(tab ?? "offered", search.get("cursor") ?? undefined);
    const due = WORK_TABS.find((one) => page.summary[one].count > 0) ?? "offered";
    // Without a wish the page opens where something waits.
    if (tab === null && due !== "offered") page = await read(due);
    return { page, tab: tab ?? due, key: crypto.randomUUID() };
  } catch (error) {
    if (error instanceof BackendError && error.data.code === "choose_member")
      return { page: null, tab: null, key: "" };
    throw error;
  }
}

export async function action(args: ActionFunctionArgs) {
  const producer = producerOf(args);
  const form = await readForm(args.request);
  const refusal = await answerWork(producer, form);
  if (refusal) return refusal;
  producer.session.flash("notice", {
    tone: "success",
    text: producer.t(`allocation:work.done.${form.get("answer") === "accept" ? "accept" : "refuse"}`),
  });
  return redirect(producer.path("producerWork"), 303);
}

export default function OwnWorkPage() {
  const { t, path, locale } = usePage();
  const { page, tab, key } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  if (!page || !tab) {
    return (
      <>
        <PageHead title={t("allocation:work.heading")} />
        <EmptyState title={t("allocation:work.chooseTitle")}>
          <p>{t("allocation:work.choose")}</p>
          <ButtonLink href={path("producerMembers")}>{t("allocation:work.toMembers")}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  const { summary, shares, member, next_cursor } = page;
  return (
    <>
      <PageHead title={t("allocation:work.heading")} lead={member.workshop_name} />
      <dl className="work__facts">
        <div>
          <dt>{t("allocation:work.money.coming")}</dt>
          <dd>{formatRupiah(summary.accepted.gross + summary.delivered.gross, locale)}</dd>
        </div>
        <div>
          <dt>{t("allocation:work.money.passed")}</dt>
          <dd>{formatRupiah(summary.done.gross, locale)}</dd>
        </div>
      </dl>
      <p className="muted">{t("allocation:work.money.gross")}</p>
      <Tabs
        label={t("allocation:work.tabs")}
        tabs={WORK_TABS.map((one) => ({
          to: path("producerWork", {}, { tab: one }),
          label: t(`allocation:work.tab.${one}`),
          count: summary[one].count,
          isOpen: one === tab,
        }))}
      />
      {refusal ? (
        <Notice tone="problem" title={t("allocation:refusal.title")}>
          {t(`allocation:refusal.${refusal.code}`, {
            by: refusal.by ?? t("allocation:refusal.somebody"),
            most: "",
          })}
        </Notice>
      ) : null}
      {shares.length === 0 ? (
        <EmptyState title={t(`allocation:work.empty.${tab}`)}>
          <p>{t("allocation:work.emptyBody")}</p>
        </EmptyState>
      ) : (
        <ul className="task-list">
          {shares.map((share) => (
            <li key={share.id}>
              <WorkCard share={share} idempotencyKey={key} />
            </li>
          ))}
        </ul>
      )}
      {next_cursor ? (
        <Link to={path("producerWork", {}, { tab, cursor: next_cursor })}>{t("allocation:work.older")}</Link>
      ) : null}
    </>
  );
}
