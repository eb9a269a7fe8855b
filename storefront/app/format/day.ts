import { LOCALE_TAGS, type Locale } from "../i18n/locale";

/** `Jumat, 27 November`: a calendar day without a time. @param day `YYYY-MM-DD` */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : LOCALE_TAGS.id, {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `November 2026`. @param month `YYYY-MM` */
export function formatMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  }).format(new Date(`${month}-15T00:00:00Z`));
}

/** `YYYY-MM-DD` in western Indonesian time, which is seven hours before UTC all year. */
export function jakartaDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
