import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "react-router";
import { endSessionsOf } from "~/backend/end-sessions.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { leaveWorkspace } from "../producer-login.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:logout.title"), index: false }));

/** Opening the address logs nobody out: it asks. */
export function loader(args: LoaderFunctionArgs) {
  const { session, path } = shopperOf(args);
  if (!session.get("producerToken")) throw redirect(path("producerLogin"), 303);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const { session, path, t, call } = shopperOf(args);
  const everywhere = (await readForm(args.request)).has("everywhere");
  const token = session.get("producerToken");
  if (everywhere && token) await endSessionsOf("producer", { ...call, token });
  leaveWorkspace(session);
  session.flash("notice", {
    tone: "success",
    text: t(everywhere ? "producer:logout.doneEverywhere" : "producer:logout.done"),
  });
  return redirect(path("producerLogin"), 303);
}

export default function ProducerLogOut() {
  const { t, path } = usePage();
  return (
    <>
      <h1>{t("producer:logout.heading")}</h1>
      <p className="lead">{t("producer:logout.body")}</p>
      <form className="button-row" method="post" action={path("producerLogout")}>
        <Button>{t("producer:logout.submit")}</Button>
        <Button look="secondary" name="everywhere" value="yes">
          {t("producer:logout.everywhere")}
        </Button>
        <ButtonLink look="secondary" href={path("producerToday")}>
          {t("producer:logout.stay")}
        </ButtonLink>
      </form>
    </>
  );
}
