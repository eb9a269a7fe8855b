import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MagnifyingGlass } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { IndexList } from "../../search/index-list";
import { SynonymList } from "../../search/synonym-list";

/** What the operator teaches the search, and the indexes that it searches. */
function SearchPage() {
  const { t } = useTranslation("search");
  return (
    <div className="flex flex-col gap-3">
      <Container className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain")}
        </Text>
      </Container>
      <SynonymList />
      <IndexList />
    </div>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "search",
  icon: MagnifyingGlass,
  rank: 3,
});

export default SearchPage;
