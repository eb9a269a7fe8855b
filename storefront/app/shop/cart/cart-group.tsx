import type { CartGroup } from "@pasar-sentra/wire/cart";
import { formatWeekday } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { CartLine } from "./cart-line";
import type { CartRefusal } from "./change-cart.server";

interface CartGroupProps {
  group: CartGroup;
  refusal: Extract<CartRefusal, { of: "line" }> | null;
}

/** What one cooperative sells to this cart, and how far it is from that cooperative's minimum. */
export function CartGroupSection({ group, refusal }: CartGroupProps) {
  const { t, path, locale } = usePage();
  const { cooperative } = group;
  const headingId = `group-${cooperative.slug}`;
  return (
    <section className="panel cart-group" aria-labelledby={headingId}>
      <header className="cart-group__head">
        <h2 id={headingId}>
          {cooperative.slug ? (
            <a href={path("cooperative", { slug: cooperative.slug })}>{cooperative.legal_name}</a>
          ) : (
            cooperative.legal_name
          )}
        </h2>
        <p className="provenance">
          {t("cart:group.from", { sentra: cooperative.sentra_name, regency: cooperative.regency_name })}
        </p>
      </header>
      <ul className="plain-list cart-group__lines">
        {group.lines.map((line) => (
          <CartLine key={line.id} line={line} refusal={refusal?.lineId === line.id ? refusal : null} />
        ))}
      </ul>
      <dl className="sums">
        <div>
          <dt>{t("cart:group.subtotal")}</dt>
          <dd>{formatRupiah(group.item_total, locale)}</dd>
        </div>
        {group.ready_on ? (
          <div>
            <dt>{t("cart:group.ready")}</dt>
            <dd>{formatWeekday(group.ready_on, locale)}</dd>
          </div>
        ) : null}
      </dl>
      {cooperative.minimum_order > 0 ? <MinimumOrder group={group} /> : null}
    </section>
  );
}

function MinimumOrder({ group }: { group: CartGroup }) {
  const { t, path, locale } = usePage();
  const { cooperative, missing_to_minimum: missing } = group;
  const minimum = formatRupiah(cooperative.minimum_order, locale);
  return (
    <div className={missing > 0 ? "minimum-order minimum-order--missing" : "minimum-order"}>
      <progress
        aria-label={t("cart:group.minimumLabel", { name: cooperative.legal_name })}
        max={cooperative.minimum_order}
        value={cooperative.minimum_order - missing}
      />
      <p>
        {missing > 0
          ? t("cart:group.minimumMissing", { missing: formatRupiah(missing, locale), minimum })
          : t("cart:group.minimumReached", { minimum })}{" "}
        {missing > 0 ? (
          <a href={path("cooperative", { slug: cooperative.slug })}>{t("cart:group.more")}</a>
        ) : null}
      </p>
    </div>
  );
}
