import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Section } from "~/workspace/ui/section";
import { IntentForm } from "./intent-form";

interface MessagesProps {
  order: SellerOrderDetail;
  formKey: string;
  whatsapp: string | null;
}

/** What cooperative and buyer have written to each other about this order. */
export function Messages({ order, formKey, whatsapp }: MessagesProps) {
  const { t, locale } = usePage();
  return (
    <Section title={t("orders:messages.title")}>
      {order.messages.length > 0 ? (
        <ol className="plain-list message-list">
          {order.messages.map(({ id, author_type, author_name, on_behalf_of, body, created_at }) => (
            <li key={id} className={`message message--${author_type}`}>
              <p className="message__body">{body}</p>
              <p className="small muted">
                {[author_name ?? t(`orders:actor.${author_type}`), on_behalf_of].filter(Boolean).join(" · ")}
                {" · "}
                <time dateTime={created_at}>{formatDateTime(created_at, locale)}</time>
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="muted">{t("orders:messages.empty")}</p>
      )}
      <IntentForm key={order.messages.length} intent="message" formKey={formKey} className="form">
        <TextAreaField
          name="body"
          label={t("orders:messages.write")}
          hint={whatsapp ? t("orders:messages.hint") : undefined}
          maxLength={2000}
          rows={3}
          required
        />
        <Button look="secondary" wide>
          {t("orders:messages.send")}
        </Button>
      </IntentForm>
    </Section>
  );
}
