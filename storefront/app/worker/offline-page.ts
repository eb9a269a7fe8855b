import type { Locale } from "../i18n/locale";
import { textFinder } from "../i18n/find-text";
import { error as enHome } from "../messages/en/producer.json";
import { offline as en } from "../messages/en/workspace.json";
import { error as idHome } from "../messages/id/producer.json";
import { offline as id } from "../messages/id/workspace.json";
import { pathTo } from "../paths";

const TEXTS = {
  id: { workspace: { offline: id }, producer: { error: idHome } },
  en: { workspace: { offline: en }, producer: { error: enHome } },
};

/** For a page that was never seen on this device. Plain on purpose: nothing else is there to load. */
export function offlinePage(locale: Locale): Response {
  const t = textFinder(locale, TEXTS[locale]);
  const title = t("workspace:offline.title");
  const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><h1>${title}</h1><p>${t("workspace:offline.body")}</p><p><a href="${pathTo(locale, "producerToday")}">${t("producer:error.toToday")}</a></p></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'",
    },
  });
}
