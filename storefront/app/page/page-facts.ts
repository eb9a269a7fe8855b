import type { Locale } from "../i18n/locale";
import type { Theme } from "./theme";

/** What every page knows of its request. Plain data: hydrated workspaces get it from the root loader. */
export interface PageFacts {
  locale: Locale;
  /** Path and query of this page. */
  pathname: string;
  search: string;
  theme: Theme;
  cartCount: number;
  isLoggedIn: boolean;
  /** The shop's own origin, for canonical links. */
  publicUrl: string;
  /** Origin of pictures; empty when the shop forwards them itself. */
  pictureOrigin: string;
  /** What the last action has to say, told once. */
  notice: PageNotice | null;
  /** ISO instant of this request, so that server and browser agree on "now". */
  now: string;
}

/** Text is already in the reader's language. */
export interface PageNotice {
  tone: "success" | "info" | "problem";
  text: string;
}
