import { Alert, Badge, Button, Container, Heading, Input, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSynonym, AdminSynonyms } from "../../synonyms/admin-synonym";
import { adminRequest } from "./admin-request";
import { refusalText } from "./refusal-text";
import { SynonymDialog } from "./synonym-dialog";
import { useAnswer } from "./use-answer";

const PAGE_SIZE = 20;

/** The operator's synonyms: look for one, add, change, delete and take the deleting back. */
export function SynonymList() {
  const { t } = useTranslation("search");
  const [q, setQ] = useState("");
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<{ synonym: AdminSynonym | null } | null>(null);
  const query = new URLSearchParams({ q, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  const { answer, failed, reload } = useAnswer<AdminSynonyms>(`/admin/search-synonyms?${query}`);
  const count = answer?.count ?? 0;

  const restore = async ({ terms, is_mutual, note }: AdminSynonym) => {
    try {
      await adminRequest("/admin/search-synonyms", { method: "POST", body: { terms, is_mutual, note } });
      await reload();
    } catch (error) {
      toast.error(refusalText(error, t));
    }
  };
  const remove = async (synonym: AdminSynonym) => {
    try {
      await adminRequest(`/admin/search-synonyms/${synonym.id}`, { method: "DELETE" });
      toast.success(t("removed"), {
        action: { altText: t("undo"), onClick: () => void restore(synonym), label: t("undo") },
      });
      await reload();
    } catch (error) {
      toast.error(refusalText(error, t));
    }
  };

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="max-w-prose">
          <Heading level="h2">{t("synonyms")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("synonymsExplain")}
          </Text>
        </div>
        <Button onClick={() => setOpen({ synonym: null })}>{t("add")}</Button>
      </div>
      <div className="px-6 py-4">
        <Input
          type="search"
          aria-label={t("find")}
          placeholder={t("find")}
          maxLength={100}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setPage(0);
          }}
        />
      </div>
      {failed && (
        <div role="alert" className="px-6 py-4">
          <Alert variant="error">{t("loadFailed")}</Alert>
        </div>
      )}
      {!answer && !failed && <Text className="px-6 py-4">{t("loading")}</Text>}
      {answer && count === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-8">{q ? t("noResult") : t("empty")}</Text>
      )}
      {answer && count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("terms")}</Table.HeaderCell>
                <Table.HeaderCell>{t("note")}</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t("actions")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {answer.synonyms.map((synonym) => (
                <Table.Row key={synonym.id}>
                  <Table.Cell className="whitespace-normal py-2">
                    {synonym.terms.join(", ")}{" "}
                    {!synonym.is_mutual && <Badge size="2xsmall">{t("oneWay")}</Badge>}
                  </Table.Cell>
                  <Table.Cell className="whitespace-normal py-2">{synonym.note}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap text-right">
                    <Button
                      size="small"
                      variant="transparent"
                      aria-label={`${t("edit")}: ${synonym.terms.join(", ")}`}
                      onClick={() => setOpen({ synonym })}
                    >
                      {t("edit")}
                    </Button>
                    <Button
                      size="small"
                      variant="transparent"
                      aria-label={`${t("remove")}: ${synonym.terms.join(", ")}`}
                      onClick={() => void remove(synonym)}
                    >
                      {t("remove")}
                    </Button>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <Table.Pagination
            count={count}
            pageSize={PAGE_SIZE}
            pageIndex={page}
            pageCount={Math.max(1, Math.ceil(count / PAGE_SIZE))}
            canPreviousPage={page > 0}
            canNextPage={(page + 1) * PAGE_SIZE < count}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
            translations={{
              of: t("pages.of"),
              results: t("pages.results"),
              pages: t("pages.pages"),
              prev: t("pages.prev"),
              next: t("pages.next"),
            }}
          />
        </div>
      )}
      {open && (
        <SynonymDialog
          synonym={open.synonym}
          onClose={() => setOpen(null)}
          onSaved={() => {
            setOpen(null);
            void reload();
          }}
        />
      )}
    </Container>
  );
}
