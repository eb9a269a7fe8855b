import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { COMMODITY_WORDS } from "@pasar-sentra/wire/commodity-words";
import type { ListingVariantView, ListingView } from "@pasar-sentra/wire/listing";

/** What the cooperative says about its goods, and on what terms it sells them. */
export function ListingFacts({ listing }: { listing: ListingView }) {
  const { t, i18n } = useTranslation("listings");
  const number = new Intl.NumberFormat(i18n.language);
  const facts = {
    description: listing.description,
    material: listing.material,
    commodity: listing.commodity && COMMODITY_WORDS[listing.commodity].names[i18n.language === "id" ? 0 : 1],
    certificates: listing.certificates.map(({ type, number }) => `${type} ${number}`).join("; "),
    english: [listing.english.title, listing.english.description].filter(Boolean).join(": "),
    reason: listing.reason,
  };
  const prices = ({ tiers }: ListingVariantView) =>
    tiers
      .map(({ min_quantity, unit_price }) =>
        t("tier", { from: number.format(min_quantity), price: number.format(unit_price) }),
      )
      .join("; ");
  const terms = ({ terms }: ListingVariantView) =>
    t("termsLine", {
      moq: terms.moq,
      unit: terms.unit,
      multiple: terms.order_multiple,
      days: terms.lead_time_days,
    });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("facts")}
      </Heading>
      <dl className="grid gap-3 px-6 py-4">
        {Object.entries(facts).map(([field, value]) => (
          <div key={field} className="grid gap-1 md:grid-cols-4">
            <dt className="txt-small text-ui-fg-subtle">{t(`fields.${field}`)}</dt>
            <dd className="txt-small whitespace-pre-line md:col-span-3">{value || t("none")}</dd>
          </div>
        ))}
      </dl>
      <Heading level="h2" className="px-6 py-4">
        {t("variants")}
      </Heading>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("variant")}</Table.HeaderCell>
              <Table.HeaderCell>{t("tiers")}</Table.HeaderCell>
              <Table.HeaderCell>{t("stock")}</Table.HeaderCell>
              <Table.HeaderCell>{t("terms")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {listing.variants.map((variant) => (
              <Table.Row key={variant.id}>
                <Table.Cell>{variant.option_values.join(" · ")}</Table.Cell>
                <Table.Cell>{prices(variant) || <Text size="small">{t("none")}</Text>}</Table.Cell>
                <Table.Cell>
                  {variant.stock === null ? t("madeToOrder") : number.format(variant.stock)}
                </Table.Cell>
                <Table.Cell>{terms(variant)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  );
}
