import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

export function NoOrders() {
  const { t, path } = usePage();
  return (
    <EmptyState title={t("account:orders.emptyTitle")}>
      <p>{t("account:orders.emptyBody")}</p>
      <ButtonLink href={path("catalogue")}>{t("account:orders.emptyAction")}</ButtonLink>
    </EmptyState>
  );
}
