import type { InvitationView, MemberView, NewInvitation, StaffView } from "@pasar-sentra/wire/producer";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import type { FormRefusal } from "~/forms/form-refusal";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { producerRefusal } from "../forms/producer-refusal";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { InviteForm } from "./invite-form";
import { InvitationReady } from "./invitation-ready";
import { OpenInvitations } from "./open-invitations";
import { StaffList } from "./staff-list";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:invite.title"), index: false }));

const MOST = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { call, request } = producerOf(args);
  const { searchParams } = new URL(request.url);
  const search = { limit: MOST };
  const [{ invitations }, { staff }, { members }] = await Promise.all([
    call<{ invitations: InvitationView[] }>("GET", "/producer/staff/invitations", { search }),
    call<{ staff: StaffView[] }>("GET", "/producer/staff", { search }),
    call<{ members: MemberView[] }>("GET", "/producer/members", { search: { ...search, active: "true" } }),
  ]);
  const given = (name: string) => searchParams.get(name)?.slice(0, 120) ?? "";
  return {
    invitations,
    staff,
    workshops: members.map(({ id, workshop_name }) => ({ id, name: workshop_name })),
    values: { member_id: given("member"), name: given("name"), phone: given("phone"), role: "member" },
  };
}

type Outcome = { ready: NewInvitation; refusal: null } | { ready: null; refusal: FormRefusal };

export async function action(args: ActionFunctionArgs) {
  const { request, call, path, session, t } = producerOf(args);
  const values = textFields(await readForm(request));
  const { withdraw, revoke, name, role, phone, email, member_id } = values;
  try {
    if (withdraw) {
      await call("DELETE", `/producer/staff/invitations/${encodeURIComponent(withdraw)}`);
      session.flash("notice", { tone: "success", text: t("producer:invite.withdrawn") });
      return redirect(path("producerInvite"), 303);
    }
    if (revoke) {
      await call("POST", `/producer/staff/${encodeURIComponent(revoke)}/revoke`, { body: {} });
      session.flash("notice", { tone: "success", text: t("producer:staff.revoked") });
      return redirect(path("producerInvite"), 303);
    }
    const body = { name, role, phone, email, member_id };
    const ready = await call<NewInvitation>("POST", "/producer/staff/invitations", { body });
    return data<Outcome>({ ready, refusal: null });
  } catch (error) {
    const refusal = producerRefusal(error, values, t);
    return data<Outcome>({ ready: null, refusal }, { status: refusal.status });
  }
}

/** Who can log in, and who may: only officers see this page. */
export default function Invite() {
  const { t, path } = usePage();
  const { invitations, staff, workshops, values } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t("producer:invite.title")}
        lead={t("producer:invite.lead")}
        back={{ to: path("producerMembers"), label: t("producer:members.title") }}
      />
      {outcome?.ready ? (
        <InvitationReady invitation={outcome.ready} />
      ) : (
        <InviteForm values={values} workshops={workshops} refusal={outcome?.refusal ?? undefined} />
      )}
      <OpenInvitations invitations={invitations} />
      <StaffList staff={staff} />
    </>
  );
}
