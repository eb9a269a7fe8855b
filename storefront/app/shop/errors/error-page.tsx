import { isRouteErrorResponse } from "react-router";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";

const KINDS = {
  400: "unreadable",
  403: "forbidden",
  404: "notFound",
  405: "unreadable",
  415: "unreadable",
  429: "tooMany",
  503: "unavailable",
} as const;

/** What happened, what it means for the reader, and where to go from here. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, path, pathname, search } = usePage();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = errorKind(error);
  const canRetry = kind === "unavailable" || kind === "tooMany" || kind === "unexpected";
  return (
    <div className="container error-page">
      <img
        className="error-page__art"
        src={kind === "notFound" ? "/art/not-found.svg" : "/art/error.svg"}
        alt=""
        width={320}
        height={240}
      />
      <div>
        <p className="error-page__code">{t("errors:code", { status })}</p>
        <h1>{t(`errors:${kind}.title`)}</h1>
        <p className="lead">{t(`errors:${kind}.body`)}</p>
        {retryAfter(error) ? <p>{t("errors:retryAfter", { count: retryAfter(error) ?? 0 })}</p> : null}
        <div className="button-row">
          {canRetry ? <ButtonLink href={`${pathname}${search}`}>{t("errors:retry")}</ButtonLink> : null}
          <ButtonLink href={path("catalogue")} look={canRetry ? "secondary" : "primary"}>
            {t("errors:toCatalogue")}
          </ButtonLink>
          <ButtonLink href={path("home")} look="secondary">
            {t("errors:toHome")}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

/** Which of the error texts fits. */
export function errorKind(error: unknown): (typeof KINDS)[keyof typeof KINDS] | "unexpected" {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return KINDS[status as keyof typeof KINDS] ?? "unexpected";
}

function retryAfter(error: unknown): number | null {
  if (!isRouteErrorResponse(error) || typeof error.data !== "object" || error.data === null) {
    return null;
  }
  return "retryAfter" in error.data && typeof error.data.retryAfter === "number"
    ? error.data.retryAfter
    : null;
}
