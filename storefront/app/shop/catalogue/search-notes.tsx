import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { usePage } from "~/page/page-context";
import { type CatalogueFilters, writeFilters } from "./catalogue-filters";

interface SearchNotesProps {
  filters: CatalogueFilters;
  result: Pick<CatalogueResult, "corrected_query" | "suggestion" | "partial">;
}

/** What was done with the words: taken for others, found in part, or probably meant otherwise. */
export function SearchNotes({ filters, result: { corrected_query, suggestion, partial } }: SearchNotesProps) {
  const { t, path } = usePage();
  return corrected_query || suggestion || partial ? (
    <div className="search-notes">
      {corrected_query ? (
        <p>
          {t("catalogue:words.corrected", { typed: filters.q })} <strong>{corrected_query}</strong>.
        </p>
      ) : null}
      {partial ? <p>{t("catalogue:words.partial")}</p> : null}
      {suggestion ? (
        <p>
          {t("catalogue:words.suggestion")}{" "}
          <a
            href={path("catalogue", {}, writeFilters({ ...filters, q: suggestion, cursor: "" }))}
            rel="nofollow"
          >
            <strong>{suggestion}</strong>
          </a>
        </p>
      ) : null}
    </div>
  ) : null;
}
