import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Section } from "../ui/section";

/** The way to how the work of an accepted order is shared over the members. */
export function AllocationSection({ sellerOrderId }: { sellerOrderId: string }) {
  const { t, path } = usePage();
  return (
    <Section title={t("orders:allocation.title")}>
      <p>{t("orders:allocation.body")}</p>
      <p>
        <Link
          className="button button--secondary button--wide"
          to={path("producerAllocation", { id: sellerOrderId })}
        >
          {t("orders:allocation.open")}
        </Link>
      </p>
    </Section>
  );
}
