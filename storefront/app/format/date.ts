import { LOCALE_TAGS, type Locale } from "../i18n/locale";

/** The shop speaks western Indonesian time; instants come as ISO 8601 UTC. */
const TIME_ZONE = "Asia/Jakarta";

/** On every product page; making a formatter takes longer than all the texts around it. */
const WEEKDAY = { id: weekdayFormat("id-ID"), en: weekdayFormat("en-GB") };

/** On every card of a list. */
const SHORT = { id: shortFormat("id-ID"), en: shortFormat("en-GB") };

function shortFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: "UTC", day: "numeric", month: "short" });
}

function weekdayFormat(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" });
}

/** `22 November 2026` / `22 November 2026`: day first in both languages, as Indonesians write it. */
export function formatDate(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : LOCALE_TAGS.id, {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(instant));
}

/** `22 November 2026, 14.05 WIB` (English `14:05 WIB`). */
export function formatDateTime(instant: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));
  return `${formatDate(instant, locale)}, ${locale === "id" ? time.replace(":", ".") : time} WIB`;
}

/** `Kamis, 26 November` / `Thursday 26 November`, of a day `YYYY-MM-DD`. */
export function formatWeekday(day: string, locale: Locale): string {
  return WEEKDAY[locale].format(new Date(`${day}T00:00:00Z`));
}

/** `26 Nov` in both languages, of a day `YYYY-MM-DD`; it is never broken over two lines. */
export function formatShortDay(day: string, locale: Locale): string {
  return SHORT[locale].format(new Date(`${day}T00:00:00Z`)).replaceAll(" ", "\u00a0");
}

/** 1–12, in western Indonesian time. */
export function monthOf(instant: string): number {
  return Number(
    new Intl.DateTimeFormat("en-US", { timeZone: TIME_ZONE, month: "numeric" }).format(new Date(instant)),
  );
}

/** `November`. */
export function monthName(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_TAGS[locale], { timeZone: "UTC", month: "long" }).format(
    new Date(Date.UTC(2026, month - 1, 15)),
  );
}
