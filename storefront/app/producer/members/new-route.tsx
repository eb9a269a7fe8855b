import { type ActionFunctionArgs, data, type MetaFunction, redirect, useActionData } from "react-router";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { producerRefusal } from "../forms/producer-refusal";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { MemberForm } from "./member-form";
import { memberBody } from "./member-values";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:member.newTitle"), index: false }));

export async function action(args: ActionFunctionArgs) {
  const { request, call, path, session, t } = producerOf(args);
  const values = textFields(await readForm(request));
  try {
    await call("POST", "/producer/members", { body: memberBody(values) });
  } catch (error) {
    const refusal = producerRefusal(error, values, t);
    return data(refusal, { status: refusal.status });
  }
  session.flash("notice", { tone: "success", text: t("producer:member.added") });
  return redirect(path("producerMembers"), 303);
}

export default function NewMember() {
  const { t, path } = usePage();
  const refusal = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t("producer:member.newTitle")}
        back={{ to: path("producerMembers"), label: t("producer:members.title") }}
      />
      <MemberForm values={{}} refusal={refusal} />
    </>
  );
}
