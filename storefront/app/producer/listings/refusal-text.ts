import { BackendError } from "~/backend/backend-error";
import { formatDateTime } from "~/format/date";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";

/** Refusals that people of the workspace can do something about, in their words; null for any other. */
export function refusalText(
  t: Translate,
  locale: Locale,
  body: { code?: string } & Record<string, unknown>,
): string | null {
  switch (body.code) {
    case "already_moved": {
      const at = typeof body.at === "string" ? formatDateTime(body.at, locale) : null;
      return at && typeof body.by === "string"
        ? t("listings:refused.alreadyBy", { by: body.by, at })
        : t("listings:refused.already");
    }
    case "listing_incomplete":
      return t("listings:refused.incomplete");
    case "listing_state":
    case "listing_not_editable":
      return t("listings:refused.state");
    case "listings_full":
      return t("listings:refused.full");
    case "stock_below_reserved":
      return t("listings:refused.stock", { variant: String(body.variant), reserved: String(body.reserved) });
    case "listing_code":
      return t("listings:refused.code");
    case "role_not_allowed":
      return t("listings:refused.role");
    case "cooperative_not_active":
      return t("listings:refused.cooperative");
    case "import_running":
      return t("listings:refused.importRunning");
    case "import_not_checked":
      return t("listings:refused.importStarted");
    case "file_missing":
    case "file_too_large":
    case "file_not_a_spreadsheet":
    case "file_archive_too_large":
    case "file_damaged":
    case "file_has_no_rows":
    case "file_has_too_many_rows":
      return t(`listings:file.${body.code}`);
    default:
      return null;
  }
}

/** @throws the error itself when it is no refusal that we have words for */
export function refusalOf(t: Translate, locale: Locale, error: unknown): string {
  const text = error instanceof BackendError ? refusalText(t, locale, { ...error.data }) : null;
  if (text === null) throw error;
  return text;
}
