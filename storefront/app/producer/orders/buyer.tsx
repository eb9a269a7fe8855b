import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { usePage } from "~/page/page-context";
import { AddressText } from "~/ui/address-text";
import { Icon } from "~/ui/icon";
import { Section } from "~/workspace/ui/section";

/** Who bought it, and where it goes. */
export function Buyer({ order, whatsapp }: { order: SellerOrderDetail; whatsapp: string | null }) {
  const { t } = usePage();
  return (
    <Section title={t("orders:buyer.title")}>
      <div className="panel">
        {order.address ? <AddressText address={order.address} /> : <p>{order.buyer.name}</p>}
        <p className="small muted">{order.buyer.email}</p>
        {whatsapp ? (
          <p>
            <a className="button button--secondary button--wide" href={whatsapp} rel="noreferrer external">
              <Icon name="chat" />
              {t("orders:buyer.whatsapp")}
            </a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
