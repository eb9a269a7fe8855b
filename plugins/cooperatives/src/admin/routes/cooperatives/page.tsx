import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Alert, Container, Heading, Input, Select, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import { COOPERATIVE_STATUSES } from "@pasar-sentra/wire/states/cooperative-status";
import type { AdminCooperativeRow } from "../../cooperatives/admin-cooperative";
import { CooperativeStatusBadge } from "../../cooperatives/status-badge";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

const PAGE_SIZE = 20;
const ALL = "all";

interface Answer {
  cooperatives: AdminCooperativeRow[];
  count: number;
}

/** All cooperatives, newest first; search, status and page are in the address. */
function CooperativesPage() {
  const { t, i18n } = useTranslation("cooperatives");
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const status = params.get("status") ?? "";
  const q = params.get("q") ?? "";
  const page = Math.max(0, Number(params.get("page")) || 0);
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (status) query.set("status", status);
  if (q) query.set("q", q);
  const { answer, failure } = useAnswer<Answer>(`/admin/cooperatives?${query}`);

  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (name !== "page") after.delete("page");
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "Asia/Jakarta" });
  const count = answer?.count ?? 0;

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
          onChange={(event) => set("q", event.target.value.trim())}
        />
        <Select
          value={status || ALL}
          onValueChange={(chosen: string) => set("status", chosen === ALL ? "" : chosen)}
        >
          <Select.Trigger aria-label={t("filter")} className="w-48">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ALL}>{t("all")}</Select.Item>
            {COOPERATIVE_STATUSES.map((possible) => (
              <Select.Item key={possible} value={possible}>
                {t(`status.${possible}`)}
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
      {answer && count === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-8">{q || status ? t("noResult") : t("empty")}</Text>
      )}
      {answer && count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("name")}</Table.HeaderCell>
                <Table.HeaderCell>{t("filter")}</Table.HeaderCell>
                <Table.HeaderCell>{t("place")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("members")}</Table.HeaderCell>
                <Table.HeaderCell>{t("since")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {answer.cooperatives.map((row) => (
                <Table.Row
                  key={row.id}
                  className="cursor-pointer"
                  onClick={() => navigate(`/cooperatives/${row.id}`)}
                >
                  <Table.Cell>
                    <Link to={`/cooperatives/${row.id}`} className="text-ui-fg-interactive">
                      {row.legal_name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>
                    <CooperativeStatusBadge status={row.status} />
                  </Table.Cell>
                  <Table.Cell>
                    {[row.area.path[1]?.name, row.area.path[0]?.name].filter(Boolean).join(", ")}
                  </Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{row.member_count}</Table.Cell>
                  <Table.Cell>{date.format(new Date(row.created_at))}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <PageTurner
            texts="cooperatives"
            count={count}
            pageSize={PAGE_SIZE}
            page={page}
            onTurn={(to) => set("page", to > 0 ? String(to) : "")}
          />
        </div>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "cooperatives",
  icon: BuildingStorefront,
  rank: 1,
});

export default CooperativesPage;
