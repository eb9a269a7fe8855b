import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { endCustomerSession } from "~/session/log-in.server";
import { personalHeaders, shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { AuthPage } from "./auth-page";

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("account:logout.title"), index: false }));

/** Opening the address logs nobody out: it asks. */
export function loader(args: LoaderFunctionArgs) {
  const { token, path } = shopperOf(args);
  if (!token) throw redirect(path("home"), 303);
  return null;
}

export function action(args: ActionFunctionArgs) {
  const shopper = shopperOf(args);
  endCustomerSession(shopper);
  shopper.session.flash("notice", { tone: "success", text: shopper.t("account:logout.done") });
  return redirect(shopper.path("home"), 303);
}

export default function LogOut() {
  const { t, path } = usePage();
  return (
    <AuthPage title={t("account:logout.heading")} intro={t("account:logout.body")}>
      <form className="button-row" method="post" action={path("logout")}>
        <Button>{t("account:logout.submit")}</Button>
        <ButtonLink look="secondary" href={path("account")}>
          {t("account:logout.stay")}
        </ButtonLink>
      </form>
    </AuthPage>
  );
}
