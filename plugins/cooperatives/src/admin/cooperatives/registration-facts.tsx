import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminCooperative } from "./admin-cooperative";

/** Everything that was registered, as the operator compares it with the papers. */
export function RegistrationFacts({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperatives");
  const { area, postal_code, minimum_order, whatsapp } = cooperative;
  const place = [...area.path].reverse().map(({ name }) => name);
  const facts: [string, ReactNode][] = [
    ["sentra", cooperative.sentra_slug],
    ["nib", cooperative.nib],
    ["nik", cooperative.nik_koperasi],
    ["address", [cooperative.address, ...place, postal_code].filter(Boolean).join(", ")],
    [
      "whatsapp",
      <a
        key="whatsapp"
        className="text-ui-fg-interactive"
        href={`https://wa.me/${whatsapp.slice(1)}`}
        target="_blank"
        rel="noreferrer"
      >
        {whatsapp}
      </a>,
    ],
    [
      "bank",
      `${cooperative.bank_name} ${cooperative.bank_account_number}, ${cooperative.bank_account_holder}`,
    ],
    ["pkp", cooperative.is_pkp ? t("yes") : t("no")],
    ["minimum", minimum_order > 0 ? rupiah.format(minimum_order) : t("none")],
    ["products", cooperative.product_count],
    ["about", cooperative.about],
  ];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("registration")}
      </Heading>
      <dl className="divide-y">
        {facts.map(([field, value]) => (
          <div key={field} className="grid grid-cols-1 gap-1 px-6 py-3 md:grid-cols-3">
            <dt>
              <Text size="small" className="text-ui-fg-subtle">
                {t(`fields.${field}`)}
              </Text>
            </dt>
            <dd className="txt-small whitespace-pre-line break-words md:col-span-2">{value}</dd>
          </div>
        ))}
      </dl>
    </Container>
  );
}

const rupiah = new Intl.NumberFormat("id-ID", {
  style: "currency",
  currency: "IDR",
  maximumFractionDigits: 0,
});
