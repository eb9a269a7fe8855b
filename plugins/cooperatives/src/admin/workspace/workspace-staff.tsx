import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { useTranslation } from "react-i18next";
import type { StaffView } from "@pasar-sentra/wire/producer";

/** Who works for the cooperative, and how they log in. */
export function WorkspaceStaff({ staff }: { staff: StaffView[] }) {
  const { t } = useTranslation("workspace");
  return (
    <ListFrame
      title={t("staff")}
      level="h2"
      rows={staff}
      empty={t("noStaff")}
      columns={[
        { title: t("name"), cell: ({ name }) => name },
        { title: t("roleLabel"), cell: ({ role }) => t(`role.${role}`) },
        { title: t("workshop"), cell: ({ member }) => member?.workshop_name },
        { title: t("logIn"), cell: ({ phone, email }) => [phone, email].filter(Boolean).join(" · ") },
      ]}
    />
  );
}
