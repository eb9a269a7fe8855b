import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingList } from "@pasar-sentra/wire/listing";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

/** The cooperative's newest listings, with the operator's reasons. */
export function WorkspaceListings({ cooperativeId }: { cooperativeId: string }) {
  const { t } = useTranslation("workspace");
  const { answer, failure } = useAnswer<ListingList>(
    `/admin/cooperatives/${cooperativeId}/workspace/listings?limit=50`,
  );
  const listings = answer?.listings ?? [];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("listings")}
      </Heading>
      {failure !== null && <Text className="px-6 py-4">{t("loadFailed")}</Text>}
      {answer && listings.length === 0 && <Text className="px-6 py-4">{t("noListings")}</Text>}
      {listings.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Body>
              {listings.map((listing) => (
                <Table.Row key={listing.id}>
                  <Table.Cell>{listing.title}</Table.Cell>
                  <Table.Cell>
                    <Badge size="2xsmall">{t(`state.${listing.state}`)}</Badge>
                  </Table.Cell>
                  <Table.Cell>{listing.reason}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
