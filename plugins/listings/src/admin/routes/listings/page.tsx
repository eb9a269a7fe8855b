import { FilterSelect } from "@pasar-sentra/admin-kit/filter-select";
import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { NextPage } from "@pasar-sentra/admin-kit/next-page";
import type { Column } from "@pasar-sentra/admin-kit/row-table";
import { SearchField } from "@pasar-sentra/admin-kit/search-field";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { useListAddress } from "@pasar-sentra/admin-kit/use-list-address";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { useTranslation } from "react-i18next";
import type { ListingCard, ListingList } from "@pasar-sentra/wire/listing";
import { ListingStateBadge } from "../../listings/listing-state-badge";

const STATES = ["in_review", "published", "withdrawn", "draft"] as const;

/** What waits for the operator, the latest first; other states by filter. */
function ListingsPage() {
  const { t } = useTranslation("listings");
  const { get, set } = useListAddress();
  const [state, q, cursor] = [get("state") || "in_review", get("q"), get("cursor")];
  const query = new URLSearchParams({ state, limit: "20" });
  if (q) query.set("q", q);
  if (cursor) query.set("cursor", cursor);
  const { answer, failure } = useAnswer<ListingList>(`/admin/listings?${query}`, { keepsPrevious: true });
  const next = answer?.next_cursor;
  return (
    <ListFrame
      title={t("title")}
      explain={t("explain")}
      tools={
        <>
          <SearchField label={t("search")} value={q} onSearch={(words) => set({ q: words })} />
          <FilterSelect
            label={t("filter")}
            value={state}
            choices={STATES.map((value) => ({
              value,
              label: `${t(`state.${value}`)} (${answer?.counts[value] ?? 0})`,
            }))}
            onChoose={(chosen) => set({ state: chosen })}
          />
        </>
      }
      rows={answer?.listings ?? null}
      failure={failure}
      columns={useColumns()}
      to={({ id }) => `/listings/${id}`}
      isNarrowed={q !== ""}
      empty={t("empty")}
      noResult={t("noResult")}
      foot={next && <NextPage onNext={() => set({ cursor: next })} />}
    />
  );
}

function useColumns(): Column<ListingCard>[] {
  const { t } = useTranslation("listings");
  const { day, rupiah } = useFormats();
  return [
    { title: t("name"), kind: "text", cell: (listing) => <PicturedTitle listing={listing} /> },
    { title: t("filter"), cell: ({ state }) => <ListingStateBadge state={state} /> },
    { title: t("cooperative"), cell: ({ cooperative }) => cooperative.legal_name },
    {
      title: t("price"),
      kind: "number",
      cell: ({ price_from }) => (price_from === null ? "" : rupiah(price_from)),
    },
    { title: t("submitted"), cell: ({ submitted_at }) => submitted_at && day(submitted_at) },
  ];
}

function PicturedTitle({ listing: { thumbnail, title } }: { listing: ListingCard }) {
  return (
    <span className="flex items-center gap-3">
      {thumbnail && <img src={thumbnail} alt="" width={40} height={40} className="rounded" />}
      {title}
    </span>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "listings",
  icon: DocumentText,
  rank: 2,
});

export default ListingsPage;
