import type { ProducerMe } from "@pasar-sentra/wire/producer";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useLoaderData,
} from "react-router";
import { localPath } from "~/http/local-path";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Band } from "~/ui/band";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { actFor } from "../producer-login.server";
import { producerOf } from "../producer-page.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:choose.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { request, path, call, session } = producerOf(args);
  const { cooperatives } = (await call<{ me: ProducerMe }>("GET", "/producer/me")).me;
  return {
    returnTo: localPath(new URL(request.url).searchParams.get("return_to"), path("producerToday")),
    acting: session.get("actingCooperative") ?? null,
    cooperatives,
  };
}

/** Only a cooperative that the login belongs to can be chosen. What was open of another one closes. */
export async function action(args: ActionFunctionArgs) {
  const { call, path, session } = producerOf(args);
  const form = await readForm(args.request);
  const chosen = form.get("cooperative");
  const { cooperatives } = (await call<{ me: ProducerMe }>("GET", "/producer/me")).me;
  const cooperative = cooperatives.find(({ id }) => id === chosen);
  if (!cooperative) throw data({ code: "no_such_cooperative" }, { status: 404 });
  const isOther = session.get("actingCooperative") !== cooperative.id;
  actFor(session, cooperative.id);
  const today = path("producerToday");
  return redirect(isOther ? today : localPath(form.get("return_to"), today), 303);
}

export default function ChooseCooperative() {
  const { t, path } = usePage();
  const { cooperatives, acting, returnTo } = useLoaderData<typeof loader>();
  if (cooperatives.length === 0) {
    return (
      <>
        <h1>{t("producer:choose.noneTitle")}</h1>
        <Notice tone="info">{t("producer:choose.none")}</Notice>
        <p className="button-row">
          <ButtonLink look="secondary" href={path("producerLogout")}>
            {t("producer:nav.logout")}
          </ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t("producer:choose.heading")}</h1>
      <p className="lead">{t("producer:choose.intro")}</p>
      <form method="post" action={path("producerChoose")}>
        <input type="hidden" name="return_to" value={returnTo} />
        <ul className="choose-list">
          {cooperatives.map(({ id, legal_name, band_url, role }) => (
            <li key={id}>
              <button
                type="submit"
                name="cooperative"
                value={id}
                aria-current={id === acting ? "true" : undefined}
              >
                <Band url={band_url} shape="swatch" eager />
                <span>
                  <strong>{legal_name}</strong>
                  <span className="muted">{t(`producer:role.${role}`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
