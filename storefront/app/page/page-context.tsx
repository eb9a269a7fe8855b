import { createContext, useContext } from "react";
import { type Translate, translator } from "../i18n/translate";
import type { Locale } from "../i18n/locale";
import { type PathBuilder, pathTo } from "../paths";
import type { PageFacts } from "./page-facts";

/** Facts of the page being rendered, and the nonce of its answer. */
export const PageContext = createContext<{ facts: PageFacts; nonce: string } | null>(null);

export interface Page extends PageFacts {
  nonce: string;
  t: Translate;
  /** Addresses in this page's language. */
  path: PathBuilder;
}

/** Everything a component needs to speak the reader's language: `const { t, path, locale } = usePage()`. */
export function usePage(): Page {
  const value = useContext(PageContext);
  if (!value) {
    throw new Error("usePage needs PageContext around it");
  }
  return {
    ...value.facts,
    nonce: value.nonce,
    t: translator(value.facts.locale),
    path: pathBuilder(value.facts.locale),
  };
}

export function pathBuilder(locale: Locale): PathBuilder {
  return (name, ...rest) => pathTo(locale, name, ...rest);
}
