import type { CooperativePage } from "@pasar-sentra/wire/directory";
import { wholePlace } from "~/format/area";
import { formatRupiah } from "~/format/rupiah";
import { formatPhone, whatsappLink } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";

/** What a buyer writes down about a seller, and how to reach it. */
export function CooperativeFacts({ cooperative }: { cooperative: CooperativePage }) {
  const { t, locale } = usePage();
  const place = [cooperative.address, wholePlace(cooperative.area), cooperative.postal_code].filter(Boolean);
  const facts: [string, string][] = [
    [t("sentra:cooperative.address"), place.join(", ")],
    [t("sentra:cooperative.nib"), cooperative.nib],
    [
      t("sentra:cooperative.tax"),
      t(cooperative.is_pkp ? "sentra:cooperative.pkp" : "sentra:cooperative.notPkp"),
    ],
    [
      t("sentra:cooperative.minimum"),
      cooperative.minimum_order > 0
        ? formatRupiah(cooperative.minimum_order, locale)
        : t("sentra:cooperative.noMinimum"),
    ],
    [t("sentra:cooperative.whatsapp"), formatPhone(cooperative.whatsapp)],
  ];
  const greeting = t("sentra:cooperative.chatText", { cooperative: cooperative.legal_name });
  return (
    <section className="card card--padded stack" aria-labelledby="facts">
      <h2 id="facts" className="box-title">
        {t("sentra:cooperative.facts")}
      </h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ButtonLink
        look="secondary"
        href={whatsappLink(cooperative.whatsapp, greeting)}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="chat" />
        {t("sentra:cooperative.chat")}
      </ButtonLink>
    </section>
  );
}
