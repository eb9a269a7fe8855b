import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { Badge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminMember } from "./admin-cooperative";

/** The workshops of a cooperative. */
export function MemberTable({ members }: { members: AdminMember[] }) {
  const { t } = useTranslation("cooperatives");
  return (
    <ListFrame
      title={t("memberList", { count: members.length })}
      level="h2"
      rows={members}
      empty={t("noMembers")}
      columns={[
        {
          title: t("workshop"),
          cell: ({ workshop_name, is_active }) => (
            <>
              {workshop_name} {!is_active && <Badge size="2xsmall">{t("inactive")}</Badge>}
            </>
          ),
        },
        { title: t("owner"), cell: ({ owner_name }) => owner_name },
        { title: t("craft"), cell: ({ craft }) => craft },
        { title: t("workers"), kind: "number", cell: ({ workers }) => workers },
        { title: t("year"), kind: "number", cell: ({ since_year }) => since_year },
      ]}
    />
  );
}
