import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** The foot of a list that only knows what comes next. */
export function NextPage({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation("kit");
  return (
    <div className="flex justify-end px-6 py-4">
      <Button variant="secondary" onClick={onNext}>
        {t("pages.next")}
      </Button>
    </div>
  );
}
