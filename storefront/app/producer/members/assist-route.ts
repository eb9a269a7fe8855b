import { type ActionFunctionArgs, redirect } from "react-router";
import { localeOf } from "~/i18n/locale";
import { pathTo } from "~/paths";
import { producerOf } from "../producer-page.server";
import { readForm } from "~/http/read-form";

/** Someone who opens the address itself goes to the members. */
export function loader({ request }: { request: Request }) {
  return redirect(pathTo(localeOf(new URL(request.url).pathname), "producerMembers"), 303);
}

/**
 * Begins to act for a member (field `member`, an id), or ends it (empty). The backend decides on each request
 * whether this officer may: someone of another cooperative is not found.
 */
export async function action(args: ActionFunctionArgs) {
  const { request, session, call, path } = producerOf(args);
  const member = (await readForm(request)).get("member");
  if (typeof member !== "string" || member === "") {
    session.unset("assistedMember");
    return redirect(path("producerMembers"), 303);
  }
  const answer = await call<{ member: { id: string; workshop_name: string } }>(
    "GET",
    `/producer/members/${encodeURIComponent(member)}`,
  );
  session.set("assistedMember", { id: answer.member.id, name: answer.member.workshop_name });
  return redirect(path("producerToday"), 303);
}
