import { FactList } from "@pasar-sentra/admin-kit/fact-list";
import { Section } from "@pasar-sentra/admin-kit/section";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminCooperative } from "./admin-cooperative";

/** Everything that was registered, as the operator compares it with the papers. */
export function RegistrationFacts({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation(["cooperatives", "kit"]);
  const { number, rupiah } = useFormats();
  const { area, postal_code, minimum_order, whatsapp } = cooperative;
  const place = [...area.path].reverse().map(({ name }) => name);
  const facts: [string, ReactNode][] = [
    ["sentra", cooperative.sentra_slug],
    ["nib", cooperative.nib],
    ["nik", cooperative.nik_koperasi],
    ["address", [cooperative.address, ...place, postal_code].filter(Boolean).join(", ")],
    ["whatsapp", <WhatsappLink key="whatsapp" phone={whatsapp} />],
    [
      "bank",
      `${cooperative.bank_name} ${cooperative.bank_account_number}, ${cooperative.bank_account_holder}`,
    ],
    ["pkp", cooperative.is_pkp ? t("kit:yes") : t("kit:no")],
    ["minimum", minimum_order > 0 ? rupiah(minimum_order) : null],
    ["products", number(cooperative.product_count)],
    ["about", cooperative.about],
  ];
  return (
    <Section title={t("registration")}>
      <FactList facts={facts.map(([field, value]) => ({ name: t(`fields.${field}`), value }))} />
    </Section>
  );
}

/** @param phone E.164 */
function WhatsappLink({ phone }: { phone: string }) {
  const address = `https://wa.me/${phone.slice(1)}`;
  return (
    <a className="text-ui-fg-interactive" href={address} target="_blank" rel="noreferrer">
      {phone}
    </a>
  );
}
