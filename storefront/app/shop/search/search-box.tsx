import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";

/** Longest search that the catalogue takes. */
const LONGEST_QUERY = 100;

/**
 * One box for everything. A plain form that opens the results; `app/enhance/suggest.ts` makes its field a combobox
 * that offers what the words may become.
 */
export function SearchBox() {
  const { t, path, search, pathname } = usePage();
  const isCatalogue = pathname === path("catalogue");
  const query = isCatalogue ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <search className="site-header__search">
      <form
        className="search-box"
        action={path("catalogue")}
        data-enhance="suggest"
        data-suggestions={path("suggestions")}
        data-label={t("common:search.suggestions")}
      >
        <label className="visually-hidden" htmlFor="site-search">
          {t("common:search.label")}
        </label>
        <input
          id="site-search"
          type="search"
          name="q"
          defaultValue={query}
          placeholder={t("common:search.placeholder")}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">
          <Icon name="search" />
          <span>{t("common:search.submit")}</span>
        </button>
      </form>
    </search>
  );
}
