import type { AllocationView } from "@pasar-sentra/wire/allocation";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import type { AllocationRefusal } from "./allocation-form.server";
import { workQuantity } from "./work-quantity";

/** Why the last form was refused, and what to do; nothing was changed. */
export function RefusalNotice({
  refusal,
  allocation,
}: {
  refusal: AllocationRefusal;
  allocation: AllocationView;
}) {
  const { t, locale } = usePage();
  const { code, by, most } = refusal;
  return (
    <Notice tone="problem" title={t("allocation:refusal.title")}>
      {t(`allocation:refusal.${code}`, {
        by: by ?? t("allocation:refusal.somebody"),
        most: most === null ? "" : workQuantity(most, allocation, t, locale),
      })}
    </Notice>
  );
}
