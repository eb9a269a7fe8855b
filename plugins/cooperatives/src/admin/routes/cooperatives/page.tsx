import { FilterSelect } from "@pasar-sentra/admin-kit/filter-select";
import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import type { Column } from "@pasar-sentra/admin-kit/row-table";
import { SearchField } from "@pasar-sentra/admin-kit/search-field";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { useListAddress } from "@pasar-sentra/admin-kit/use-list-address";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { useTranslation } from "react-i18next";
import { COOPERATIVE_STATUSES } from "@pasar-sentra/wire/states/cooperative-status";
import type { AdminCooperativeRow } from "../../cooperatives/admin-cooperative";
import { CooperativeStatusBadge } from "../../cooperatives/cooperative-status-badge";

const PAGE_SIZE = 20;

/** All cooperatives, newest first. */
function CooperativesPage() {
  const { t } = useTranslation("cooperatives");
  const { get, set, page, turn } = useListAddress();
  const [status, q] = [get("status"), get("q")];
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (status) query.set("status", status);
  if (q) query.set("q", q);
  const { answer, failure } = useAnswer<{ cooperatives: AdminCooperativeRow[]; count: number }>(
    `/admin/cooperatives?${query}`,
    { keepsPrevious: true },
  );
  return (
    <ListFrame
      title={t("title")}
      explain={t("explain")}
      tools={
        <>
          <SearchField label={t("search")} value={q} onSearch={(words) => set({ q: words })} />
          <FilterSelect
            label={t("filter")}
            value={status}
            all={t("all")}
            choices={COOPERATIVE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChoose={(chosen) => set({ status: chosen })}
          />
        </>
      }
      rows={answer?.cooperatives ?? null}
      failure={failure}
      columns={useColumns()}
      to={({ id }) => `/cooperatives/${id}`}
      isNarrowed={Boolean(q || status)}
      empty={t("empty")}
      noResult={t("noResult")}
      foot={<PageTurner count={answer?.count ?? 0} pageSize={PAGE_SIZE} page={page} onTurn={turn} />}
    />
  );
}

function useColumns(): Column<AdminCooperativeRow>[] {
  const { t } = useTranslation("cooperatives");
  const { day, number } = useFormats();
  return [
    { title: t("name"), cell: ({ legal_name }) => legal_name },
    { title: t("filter"), cell: ({ status }) => <CooperativeStatusBadge status={status} /> },
    {
      title: t("place"),
      cell: ({ area: { path } }) => [path[1]?.name, path[0]?.name].filter(Boolean).join(", "),
    },
    { title: t("members"), kind: "number", cell: ({ member_count }) => number(member_count) },
    { title: t("since"), cell: ({ created_at }) => day(created_at) },
  ];
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "cooperatives",
  icon: BuildingStorefront,
  rank: 1,
});

export default CooperativesPage;
