import type { LoaderFunctionArgs } from "react-router";
import { readSuggestions } from "~/backend/browse.server";
import { environment } from "~/environment.server";
import { localeOf } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { pathBuilder } from "~/page/page-context";
import { searchWords } from "../catalogue/search-words";
import { suggestionAnswer } from "./suggestion-groups";

/** A letter alone may become anything. */
const SHORTEST = 2;
const NOTHING = { products: [], sentra: [], cooperatives: [], categories: [] };

/** What the words typed so far may become: the same for everyone, and for a minute. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const words = searchWords(searchParams.get("q"));
  const found = words.length < SHORTEST ? NOTHING : await readSuggestions(locale, words.toLowerCase());
  const answer = suggestionAnswer(found, {
    t: translator(locale),
    path: pathBuilder(locale),
    locale,
    pictureOrigin: environment.publicBackendUrl,
  });
  return Response.json(answer, {
    headers: { "Cache-Control": "public, max-age=60", "X-Robots-Tag": "noindex" },
  });
}
