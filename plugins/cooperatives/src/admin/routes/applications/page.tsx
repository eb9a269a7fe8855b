import { FilterSelect } from "@pasar-sentra/admin-kit/filter-select";
import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import type { Column } from "@pasar-sentra/admin-kit/row-table";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { useListAddress } from "@pasar-sentra/admin-kit/use-list-address";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { InboxSolid } from "@medusajs/icons";
import { useTranslation } from "react-i18next";
import type { ApplicationRowView } from "@pasar-sentra/wire/application";
import { APPLICATION_STATUSES } from "@pasar-sentra/wire/states/application-status";
import { ApplicationStatusBadge } from "../../applications/application-status-badge";

const PAGE_SIZE = 20;

/** The queue of those who want to join. */
function ApplicationsPage() {
  const { t } = useTranslation("applications");
  const { get, set, page, turn } = useListAddress();
  const status = get("status");
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (status) query.set("status", status);
  const { answer, failure } = useAnswer<{ applications: ApplicationRowView[]; count: number }>(
    `/admin/applications?${query}`,
    { keepsPrevious: true },
  );
  return (
    <ListFrame
      title={t("title")}
      explain={t("explain")}
      tools={
        <FilterSelect
          label={t("filter")}
          value={status}
          all={t("all")}
          choices={APPLICATION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChoose={(chosen) => set({ status: chosen })}
        />
      }
      rows={answer?.applications ?? null}
      failure={failure}
      columns={useColumns()}
      to={({ id }) => `/applications/${id}`}
      isNarrowed={status !== ""}
      empty={t("empty")}
      noResult={t("noResult")}
      foot={<PageTurner count={answer?.count ?? 0} pageSize={PAGE_SIZE} page={page} onTurn={turn} />}
    />
  );
}

function useColumns(): Column<ApplicationRowView>[] {
  const { t } = useTranslation("applications");
  const { day } = useFormats();
  return [
    { title: t("name"), cell: ({ name, contact_name }) => name ?? contact_name },
    { title: t("kindLabel"), cell: ({ kind }) => t(`kind.${kind}`) },
    { title: t("filter"), cell: ({ status }) => <ApplicationStatusBadge status={status} /> },
    { title: t("nib"), cell: ({ nib }) => nib },
    { title: t("contact"), cell: ({ contact_name }) => contact_name },
    { title: t("since"), cell: ({ submitted_at, created_at }) => day(submitted_at ?? created_at) },
  ];
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "applications",
  icon: InboxSolid,
  rank: 0,
});

export default ApplicationsPage;
