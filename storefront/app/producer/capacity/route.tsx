import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { Section } from "~/workspace/ui/section";
import { submitCapacityForm } from "./capacity-form.server";
import { MemberCapacity } from "./member-capacity";
import { Pauses } from "./pauses";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("allocation:capacity.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  return { page: await call<CapacityPage>("GET", "/producer/capacity"), key: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const producer = producerOf(args);
  const form = await readForm(args.request);
  const refusal = await submitCapacityForm(producer, form);
  if (refusal) return refusal;
  producer.session.flash("notice", { tone: "success", text: producer.t("allocation:capacity.saved") });
  return redirect(producer.path("producerCapacity"), 303);
}

export default function Capacity() {
  const { t } = usePage();
  const { page, key } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { members, scopes } = page;
  return (
    <>
      <PageHead title={t("allocation:capacity.heading")} lead={t("allocation:capacity.lead")} />
      {refusal ? (
        <Notice tone="problem" title={t("allocation:refusal.title")}>
          {t(`allocation:capacity.refusal.${refusal.code}`)}
        </Notice>
      ) : null}
      {members.length === 0 ? (
        <EmptyState title={t("allocation:capacity.noMembers")}>
          <p>{t("allocation:capacity.noMembersBody")}</p>
        </EmptyState>
      ) : null}
      {members.length > 0 && scopes.length === 0 ? (
        <EmptyState title={t("allocation:capacity.noGoods")}>
          <p>{t("allocation:capacity.noGoodsBody")}</p>
        </EmptyState>
      ) : null}
      {scopes.length > 0 ? (
        <ul className="task-list">
          {members.map((member) => (
            <li key={member.member_id}>
              <MemberCapacity member={member} scopes={scopes} idempotencyKey={key} />
            </li>
          ))}
        </ul>
      ) : null}
      {members.length > 0 ? (
        <Section title={t("allocation:pauses.title")}>
          <Pauses page={page} idempotencyKey={key} />
        </Section>
      ) : null}
    </>
  );
}
