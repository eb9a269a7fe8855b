import { defineRouteConfig } from "@medusajs/admin-sdk";
import { InboxSolid } from "@medusajs/icons";
import { Alert, Badge, Container, Heading, Select, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import type { ApplicationRowView } from "@pasar-sentra/wire/application";
import { APPLICATION_STATUSES } from "@pasar-sentra/wire/states/application-status";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

const PAGE_SIZE = 20;
const ALL = "all";

/** The queue of those who want to join; status and page are in the address. */
function ApplicationsPage() {
  const { t, i18n } = useTranslation("applications");
  const [params, setParams] = useSearchParams();
  const status = params.get("status") ?? "";
  const page = Math.max(0, Number(params.get("page")) || 0);
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (status) query.set("status", status);
  const { answer, failure } = useAnswer<{ applications: ApplicationRowView[]; count: number }>(
    `/admin/applications?${query}`,
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
      <div className="px-6 py-4">
        <Select
          value={status || ALL}
          onValueChange={(chosen: string) =>
            setParams(chosen === ALL ? {} : { status: chosen }, { replace: true })
          }
        >
          <Select.Trigger aria-label={t("filter")} className="w-48">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ALL}>{t("all")}</Select.Item>
            {APPLICATION_STATUSES.map((possible) => (
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
      {answer && count === 0 && <Text className="text-ui-fg-subtle px-6 py-8">{t("empty")}</Text>}
      {answer && count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["name", "kindLabel", "filter", "nib", "contact", "since"].map((column) => (
                  <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {answer.applications.map((row) => (
                <Table.Row key={row.id}>
                  <Table.Cell>
                    <Link to={`/applications/${row.id}`} className="text-ui-fg-interactive">
                      {row.name ?? row.contact_name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{t(`kind.${row.kind}`)}</Table.Cell>
                  <Table.Cell>
                    <Badge size="2xsmall">{t(`status.${row.status}`)}</Badge>
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{row.nib}</Table.Cell>
                  <Table.Cell>{row.contact_name}</Table.Cell>
                  <Table.Cell>{date.format(new Date(row.submitted_at ?? row.created_at))}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <PageTurner
            texts="applications"
            count={count}
            pageSize={PAGE_SIZE}
            page={page}
            onTurn={(to) =>
              setParams({ ...(status ? { status } : {}), ...(to > 0 ? { page: String(to) } : {}) })
            }
          />
        </div>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "applications",
  icon: InboxSolid,
  rank: 0,
});

export default ApplicationsPage;
