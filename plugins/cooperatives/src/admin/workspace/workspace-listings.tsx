import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { Badge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingList } from "@pasar-sentra/wire/listing";

/** The cooperative's newest listings, with the operator's reasons. */
export function WorkspaceListings({ cooperativeId }: { cooperativeId: string }) {
  const { t } = useTranslation("workspace");
  const { answer, failure } = useAnswer<ListingList>(
    `/admin/cooperatives/${cooperativeId}/workspace/listings?limit=50`,
  );
  return (
    <ListFrame
      title={t("listings")}
      level="h2"
      rows={answer?.listings ?? null}
      failure={failure}
      empty={t("noListings")}
      columns={[
        { title: t("name"), kind: "text", cell: ({ title }) => title },
        {
          title: t("stateLabel"),
          cell: ({ state }) => <Badge size="2xsmall">{t(`state.${state}`)}</Badge>,
        },
        { title: t("reason"), kind: "text", cell: ({ reason }) => reason },
      ]}
    />
  );
}
