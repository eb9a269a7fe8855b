import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Alert, Button, Container, Heading, Input, Select, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import type { ListingList } from "@pasar-sentra/wire/listing";
import { ListingStateBadge } from "../../listings/state-badge";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

const STATES = ["in_review", "published", "withdrawn", "draft"] as const;

/** What waits for the operator, the latest first; other states by filter. State, search and page are in the address. */
function ListingsPage() {
  const { t, i18n } = useTranslation("listings");
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const state = params.get("state") ?? "in_review";
  const q = params.get("q") ?? "";
  const query = new URLSearchParams({ state, limit: "20" });
  for (const name of ["q", "cursor"]) {
    const value = params.get(name);
    if (value) query.set(name, value);
  }
  const { answer, failure } = useAnswer<ListingList>(`/admin/listings?${query}`);
  const set = (change: Record<string, string>) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (!("cursor" in change)) after.delete("cursor");
      for (const [name, value] of Object.entries(change)) {
        if (value) after.set(name, value);
        else after.delete(name);
      }
      return after;
    });
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "Asia/Jakarta" });
  const money = new Intl.NumberFormat(i18n.language);

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain")}
        </Text>
      </div>
      <div className="flex flex-wrap gap-3 px-6 py-4">
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          maxLength={100}
          defaultValue={q}
          onChange={(event) => set({ q: event.target.value.trim() })}
        />
        <Select value={state} onValueChange={(chosen: string) => set({ state: chosen })}>
          <Select.Trigger aria-label={t("filter")} className="w-48">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {STATES.map((possible) => (
              <Select.Item key={possible} value={possible}>
                {t(`state.${possible}`)} ({answer?.counts[possible] ?? 0})
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {failure !== null && (
        <div role="alert" className="px-6 py-4">
          <Alert variant="error">{t("loadFailed")}</Alert>
        </div>
      )}
      {!answer && failure === null && <Text className="px-6 py-4">{t("loading")}</Text>}
      {answer?.listings.length === 0 && <Text className="text-ui-fg-subtle px-6 py-8">{t("empty")}</Text>}
      {answer && answer.listings.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("name")}</Table.HeaderCell>
                <Table.HeaderCell>{t("filter")}</Table.HeaderCell>
                <Table.HeaderCell>{t("cooperative")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("price")}</Table.HeaderCell>
                <Table.HeaderCell>{t("submitted")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {answer.listings.map((listing) => (
                <Table.Row
                  key={listing.id}
                  className="cursor-pointer"
                  onClick={() => navigate(`/listings/${listing.id}`)}
                >
                  <Table.Cell>
                    <div className="flex items-center gap-3 py-2">
                      {listing.thumbnail && (
                        <img src={listing.thumbnail} alt="" width={40} height={40} className="rounded" />
                      )}
                      <Link to={`/listings/${listing.id}`} className="text-ui-fg-interactive">
                        {listing.title}
                      </Link>
                    </div>
                  </Table.Cell>
                  <Table.Cell>
                    <ListingStateBadge state={listing.state} />
                  </Table.Cell>
                  <Table.Cell>{listing.cooperative.legal_name}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">
                    {listing.price_from === null ? "" : `Rp ${money.format(listing.price_from)}`}
                  </Table.Cell>
                  <Table.Cell>
                    {listing.submitted_at && date.format(new Date(listing.submitted_at))}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {answer?.next_cursor && (
        <div className="flex justify-end px-6 py-4">
          <Button variant="secondary" onClick={() => set({ cursor: answer.next_cursor ?? "" })}>
            {t("more")}
          </Button>
        </div>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "listings",
  icon: DocumentText,
  rank: 2,
});

export default ListingsPage;
