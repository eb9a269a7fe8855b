import type { ParcelDetail, SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { formatDateTime } from "~/format/date";
import { formatQuantity } from "~/format/quantity";
import { formatWeight } from "~/format/weight";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Card } from "~/workspace/ui/card";
import { Section } from "~/workspace/ui/section";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";
import { IntentForm } from "./intent-form";
import { PackForm } from "./pack-form";
import { paperAddress } from "./paper-address";

const TONES: Record<ParcelDetail["status"], ChipTone> = {
  packed: "due",
  shipped: "waiting",
  delivered: "good",
};

/** The boxes of an order, the papers to print for each, and the form that packs the next. */
export function Parcels({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t } = usePage();
  const canPack = order.actions.includes("pack") && order.lines.some(({ to_pack }) => to_pack > 0);
  if (order.parcels.length === 0 && !canPack) return null;
  return (
    <Section title={t("orders:parcels.title")}>
      {order.parcels.length > 0 ? (
        <ul className="task-list">
          {order.parcels.map((parcel) => (
            <li key={parcel.id}>
              <Parcel order={order} parcel={parcel} formKey={formKey} />
            </li>
          ))}
        </ul>
      ) : null}
      {canPack ? <PackForm key={order.parcels.length} order={order} formKey={formKey} /> : null}
    </Section>
  );
}

interface ParcelProps {
  order: SellerOrderDetail;
  parcel: ParcelDetail;
  formKey: string;
}

function Parcel({ order, parcel, formKey }: ParcelProps) {
  const { t, locale } = usePage();
  const papers = (["label", "slip"] as const).map((paper) => (
    <a
      key={paper}
      className="button button--secondary"
      href={paperAddress(locale, order.id, parcel.id, paper)}
      target="_blank"
      rel="noreferrer"
    >
      {t(`orders:parcels.${paper}`)}
    </a>
  ));
  return (
    <Card
      meta={parcel.weight ? formatWeight(parcel.weight, locale) : null}
      aside={<StatusChip tone={TONES[parcel.status]}>{t(`orders:parcels.${parcel.status}`)}</StatusChip>}
      title={parcel.number}
      actions={papers}
    >
      <ul className="plain-list">
        {parcel.lines.map(({ seller_order_line_id, quantity }) => (
          <li key={seller_order_line_id}>{contentOf(order, seller_order_line_id, quantity, t, locale)}</li>
        ))}
      </ul>
      {parcel.courier ? (
        <p>
          {parcel.courier} · <span className="number">{parcel.tracking_number}</span>
        </p>
      ) : null}
      {parcel.delivered_at ? (
        <p className="small muted">
          {t("orders:parcels.deliveredAt", { at: formatDateTime(parcel.delivered_at, locale) })}
        </p>
      ) : null}
      {parcel.status === "packed" ? <ShipForm parcel={parcel} formKey={formKey} /> : null}
      {parcel.status === "shipped" ? (
        <IntentForm intent="deliver" formKey={formKey} target={parcel.id}>
          <Button wide>{t("orders:parcels.deliver")}</Button>
        </IntentForm>
      ) : null}
    </Card>
  );
}

type Translator = ReturnType<typeof usePage>["t"];

function contentOf(
  order: SellerOrderDetail,
  lineId: string,
  quantity: number,
  t: Translator,
  locale: ReturnType<typeof usePage>["locale"],
): string {
  const line = order.lines.find(({ id }) => id === lineId);
  const name = [line?.title, line?.variant_title].filter(Boolean).join(", ");
  return `${formatQuantity(quantity, line?.unit ?? "buah", t, locale)} ${name}`;
}

function ShipForm({ parcel, formKey }: { parcel: ParcelDetail; formKey: string }) {
  const { t } = usePage();
  return (
    <>
      <IntentForm intent="ship" formKey={formKey} target={parcel.id} className="form">
        <TextField
          id={`courier-${parcel.id}`}
          name="courier"
          label={t("orders:field.courier")}
          hint={t("orders:field.courierHint")}
          minLength={2}
          maxLength={60}
          required
        />
        <TextField
          id={`tracking-${parcel.id}`}
          name="tracking_number"
          label={t("orders:field.tracking")}
          minLength={3}
          maxLength={60}
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <Button wide>{t("orders:parcels.ship")}</Button>
      </IntentForm>
      <IntentForm intent="unpack" formKey={formKey} target={parcel.id}>
        <Button wide look="quiet">
          {t("orders:parcels.unpack")}
        </Button>
      </IntentForm>
    </>
  );
}
