import type { AllocationSummary, SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { Link } from "react-router";
import { formatQuantity } from "~/format/quantity";
import { type Page, usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Section } from "~/workspace/ui/section";

/** How far the work of an accepted order is shared over the members, and the way to the page that shares it. */
export function AllocationSection({ order }: { order: SellerOrderDetail }) {
  const { t, path, locale } = usePage();
  if (order.allocations.length === 0) return null;
  return (
    <Section title={t("orders:allocation.title")}>
      <p>{t("orders:allocation.body")}</p>
      <ul className="task-list">
        {order.allocations.map((allocation) => (
          <li key={allocation.id}>
            <Card
              title={[allocation.title, allocation.variant_title].filter(Boolean).join(", ")}
              actions={
                <Link
                  className="button button--secondary"
                  to={path("producerAllocation", { id: allocation.id })}
                >
                  {t("orders:allocation.open")}
                </Link>
              }
            >
              <p>{progressOf(allocation, t, locale)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function progressOf(allocation: AllocationSummary, t: Page["t"], locale: Page["locale"]): string {
  const { unit, quantity, missing_quantity, from_stock } = allocation;
  const amount = (count: number) => ({ quantity: formatQuantity(count, unit, t, locale) });
  if (missing_quantity > 0) return t("orders:allocation.missing", amount(missing_quantity));
  return t(from_stock ? "orders:allocation.stock" : "orders:allocation.shared", amount(quantity));
}
