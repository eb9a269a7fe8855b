import { LOCALES } from "../i18n/locale";
import { pathTo } from "../paths";

/** Ending of what React Router asks for in place of a document. */
export const DATA = /(\/_root)?\.data$/;
const WORKSPACE = /^(\/en)?\/producer(\/|$)/;
const FORWARDED = /^(\/en)?\/producer\/api\//;
/** Forms of these pages change who is logged in or for whom they act. */
const CHANGING = new Set(
  LOCALES.flatMap((locale) =>
    (["producerLogin", "producerLogout", "producerChoose", "producerAssist"] as const).map((name) =>
      pathTo(locale, name),
    ),
  ),
);
/** Asking for these pages means that nobody is logged in any more, or is about to be somebody else. */
const ENTRANCES = new Set(LOCALES.map((locale) => pathTo(locale, "producerLogin")));

export function isAsset(pathname: string): boolean {
  return pathname.startsWith("/assets/");
}

export function isPicture(pathname: string): boolean {
  return pathname.startsWith("/media/");
}

/** A document of the workspace or its data; not what is forwarded to the backend. */
export function isPage(pathname: string): boolean {
  const path = pathname.replace(DATA, "");
  return WORKSPACE.test(path) && !FORWARDED.test(path) && !CHANGING.has(path);
}

export function changesWhoLooks(method: string, pathname: string): boolean {
  const path = pathname.replace(DATA, "");
  return method === "POST" ? CHANGING.has(path) : ENTRANCES.has(path);
}
