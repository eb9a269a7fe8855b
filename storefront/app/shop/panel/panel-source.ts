import type { PagePanel } from "@pasar-sentra/wire/panel";
import { formatDate } from "~/format/date";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";

/** Whose word it is, and of when; null when the panel says neither. */
export function panelSource({ by, as_of }: PagePanel, t: Translate, locale: Locale): string | null {
  const day = as_of ? formatDate(`${as_of}T00:00:00Z`, locale) : null;
  if (by) return day ? t("common:panel.byAsOf", { by, day }) : t("common:panel.by", { by });
  return day ? t("common:panel.asOf", { day }) : null;
}
