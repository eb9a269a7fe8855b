import { FactList } from "@pasar-sentra/admin-kit/fact-list";
import { Section } from "@pasar-sentra/admin-kit/section";
import { useTranslation } from "react-i18next";
import { COMMODITY_WORDS } from "@pasar-sentra/wire/commodity-words";
import type { ListingView } from "@pasar-sentra/wire/listing";

/** What the cooperative says about its goods. */
export function ListingFacts({ listing }: { listing: ListingView }) {
  const { t, i18n } = useTranslation("listings");
  const { description, material, commodity, certificates, english, reason } = listing;
  const facts = {
    description,
    material,
    commodity: commodity && COMMODITY_WORDS[commodity].names[i18n.language === "id" ? 0 : 1],
    certificates: certificates.map(({ type, number }) => `${type} ${number}`).join("; "),
    english: [english.title, english.description].filter(Boolean).join(": "),
    reason,
  };
  return (
    <Section title={t("facts")}>
      <FactList
        facts={Object.entries(facts).map(([field, value]) => ({ name: t(`fields.${field}`), value }))}
      />
    </Section>
  );
}
