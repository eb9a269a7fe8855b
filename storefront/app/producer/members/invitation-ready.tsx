import type { NewInvitation } from "@pasar-sentra/wire/producer";
import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** The link, made for WhatsApp; it is shown this once. */
export function InvitationReady({
  invitation: { invitation, link, whatsapp_link },
}: {
  invitation: NewInvitation;
}) {
  const { t, path } = usePage();
  return (
    <div className="panel-form">
      <Notice tone="success" title={t("producer:invite.readyTitle", { name: invitation.name })}>
        {t("producer:invite.readyBody")}
      </Notice>
      <p className="share-link">
        <span className="visually-hidden">{t("producer:invite.link")}: </span>
        {link}
      </p>
      {whatsapp_link ? (
        <ButtonLink href={whatsapp_link} target="_blank" rel="noreferrer" wide>
          {t("producer:invite.send")}
        </ButtonLink>
      ) : null}
      <Link className="button button--secondary" to={path("producerInvite")} reloadDocument>
        {t("producer:invite.another")}
      </Link>
    </div>
  );
}
