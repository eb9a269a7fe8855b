import { usePage } from "~/page/page-context";
import { errorKind } from "~/shop/errors/error-page";
import { ButtonLink } from "~/ui/button";
import { useWorkspace } from "../workspace";

/** What happened, what was kept, and what to do next. */
export function WorkspaceError({ error }: { error: unknown }) {
  const { t, path, pathname, search } = usePage();
  const { home, words } = useWorkspace();
  const kind = isLineGone(error) ? "unavailable" : errorKind(error);
  return (
    <div className="workspace-error">
      <h1>{t(`workspace:error.${kind}.title`)}</h1>
      <p>{t(kind === "notFound" || kind === "forbidden" ? words[kind] : `workspace:error.${kind}.body`)}</p>
      <div className="button-row">
        {kind === "notFound" || kind === "forbidden" ? null : (
          <ButtonLink href={`${pathname}${search}`}>{t("workspace:error.retry")}</ButtonLink>
        )}
        <ButtonLink look="secondary" href={path(home)}>
          {t(words.toHome)}
        </ButtonLink>
      </div>
    </div>
  );
}

/** What browsers throw when a request reaches nobody (Fetch standard: "network error" is a TypeError). */
function isLineGone(error: unknown): boolean {
  return error instanceof TypeError && !import.meta.env.SSR && /fetch|network|load/i.test(error.message);
}
