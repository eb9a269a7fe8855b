import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "react-router";
import { endSessionsOf } from "~/backend/end-sessions.server";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { endCustomerSession } from "~/session/log-in.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { AuthPage } from "./auth-page";
import { readForm } from "~/http/read-form";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:logout.title"), index: false }));

/** Opening the address logs nobody out: it asks. */
export function loader(args: LoaderFunctionArgs) {
  const { token, path } = shopperOf(args);
  if (!token) throw redirect(path("home"), 303);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const { token, call, t } = shopper;
  const everywhere = (await readForm(args.request)).has("everywhere");
  if (everywhere && token) await endSessionsOf("customer", { ...call, token });
  endCustomerSession(shopper);
  shopper.session.flash("notice", {
    tone: "success",
    text: t(everywhere ? "account:logout.doneEverywhere" : "account:logout.done"),
  });
  return redirect(shopper.path("home"), 303);
}

export default function LogOut() {
  const { t, path } = usePage();
  return (
    <AuthPage title={t("account:logout.heading")} intro={t("account:logout.body")}>
      <form className="button-row" method="post" action={path("logout")}>
        <Button>{t("account:logout.submit")}</Button>
        <Button look="secondary" name="everywhere" value="yes">
          {t("account:logout.everywhere")}
        </Button>
        <ButtonLink look="secondary" href={path("account")}>
          {t("account:logout.stay")}
        </ButtonLink>
      </form>
    </AuthPage>
  );
}
