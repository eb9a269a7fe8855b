import type { SellerOrderView } from "@pasar-sentra/wire/order";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";

/** What buyer and cooperative have written, and a form to write more. Works without JavaScript. */
export function SellerOrderMessages({ order }: { order: SellerOrderView }) {
  const { t, locale, pathname, search } = usePage();
  return (
    <div>
      {order.messages.length > 0 ? (
        <>
          <h3>{t("order:seller.messages")}</h3>
          <ol className="timeline">
            {order.messages.map(({ id, is_mine, body, at }) => (
              <li key={id}>
                <strong>{is_mine ? t("order:seller.mine") : order.cooperative.legal_name}</strong>
                <span className="small muted">
                  <time dateTime={at}>{formatDateTime(at, locale)}</time>
                </span>
                <span>{body}</span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <details>
        <summary className="button button--quiet">{t("order:seller.write")}</summary>
        <form className="form" method="post" action={`${pathname}${search}`}>
          <input type="hidden" name="seller_order" value={order.id} />
          <TextAreaField
            id={`message-${order.id}`}
            name="body"
            label={t("order:seller.write")}
            maxLength={2000}
            rows={3}
            required
          />
          <Button look="secondary">{t("order:seller.send")}</Button>
        </form>
      </details>
    </div>
  );
}
