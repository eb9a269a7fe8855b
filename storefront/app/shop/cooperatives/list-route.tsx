import { type LoaderFunctionArgs, type MetaFunction, redirect, useLoaderData } from "react-router";
import { BackendError } from "~/backend/backend-error";
import { readCooperatives } from "~/backend/browse.server";
import { localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pathTo } from "~/paths";
import { pageMeta } from "~/seo/page-meta";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { CooperativeGrid } from "./cooperative-card";

const PAGE_SIZE = 24;
const MAXIMUM_CURSOR_LENGTH = 500;

export const handle = SHARED;

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const cursor = url.searchParams.get("cursor")?.slice(0, MAXIMUM_CURSOR_LENGTH) ?? "";
  const locale = localeOf(url.pathname);
  try {
    return { cursor, ...(await readCooperatives(locale, { cursor, limit: PAGE_SIZE })) };
  } catch (error) {
    if (error instanceof BackendError && error.status === 400 && cursor) {
      // A page of a list that has changed since: start over instead of failing.
      throw redirect(pathTo(locale, "cooperativeList"));
    }
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({
    title: t("sentra:cooperatives.heading"),
    description: t("sentra:cooperatives.description"),
    index: !args.loaderData?.cursor,
  }));

export default function CooperativeList() {
  const { t, path } = usePage();
  const { cooperatives, cursor, next_cursor } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <Breadcrumb trail={[{ label: t("sentra:cooperatives.title") }]} />
      <header className="page-head">
        <h1>{t("sentra:cooperatives.heading")}</h1>
        <p className="lead">{t("sentra:cooperatives.intro")}</p>
      </header>
      <h2 className="visually-hidden">{t("sentra:cooperatives.all")}</h2>
      {cooperatives.length > 0 ? (
        <CooperativeGrid cooperatives={cooperatives} />
      ) : (
        <EmptyState title={t("sentra:cooperatives.empty")} />
      )}
      {cursor || next_cursor ? (
        <nav className="pagination" aria-label={t("common:pagination.label")}>
          {cursor ? (
            <ButtonLink look="secondary" href={path("cooperativeList")}>
              {t("common:pagination.first")}
            </ButtonLink>
          ) : null}
          {next_cursor ? (
            <ButtonLink rel="next" href={path("cooperativeList", {}, { cursor: next_cursor })}>
              {t("common:pagination.next")}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
