import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import type { Column } from "@pasar-sentra/admin-kit/row-table";
import { SearchField } from "@pasar-sentra/admin-kit/search-field";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { useListAddress } from "@pasar-sentra/admin-kit/use-list-address";
import { Badge, Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSynonym, AdminSynonyms } from "../../synonyms/admin-synonym";
import { SynonymDialog } from "./synonym-dialog";
import { useSearchRefusalText } from "./use-search-refusal-text";

const PAGE_SIZE = 20;

/** The operator's synonyms: look for one, add, change, delete and take the deleting back. */
export function SynonymList() {
  const { t } = useTranslation("search");
  const { get, set, page, turn } = useListAddress();
  const q = get("q");
  const [open, setOpen] = useState<{ synonym: AdminSynonym | null } | null>(null);
  const query = new URLSearchParams({ q, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  const { answer, failure } = useAnswer<AdminSynonyms>(`/admin/search-synonyms?${query}`, {
    keepsPrevious: true,
  });
  return (
    <>
      <ListFrame
        title={t("synonyms")}
        level="h2"
        explain={t("synonymsExplain")}
        action={<Button onClick={() => setOpen({ synonym: null })}>{t("add")}</Button>}
        tools={<SearchField label={t("find")} value={q} onSearch={(words) => set({ q: words })} />}
        rows={answer?.synonyms ?? null}
        failure={failure}
        columns={useColumns((synonym) => setOpen({ synonym }))}
        isNarrowed={q !== ""}
        empty={t("empty")}
        noResult={t("noResult")}
        foot={<PageTurner count={answer?.count ?? 0} pageSize={PAGE_SIZE} page={page} onTurn={turn} />}
      />
      {open && <SynonymDialog synonym={open.synonym} onClose={() => setOpen(null)} />}
    </>
  );
}

function useColumns(onEdit: (synonym: AdminSynonym) => void): Column<AdminSynonym>[] {
  const { t } = useTranslation(["search", "kit"]);
  const remove = useRemoval();
  const button = (word: string, { terms }: AdminSynonym, onClick: () => void) => (
    <Button size="small" variant="transparent" aria-label={`${word}: ${terms.join(", ")}`} onClick={onClick}>
      {word}
    </Button>
  );
  return [
    {
      title: t("terms"),
      kind: "text",
      cell: ({ terms, is_mutual }) => (
        <>
          {terms.join(", ")} {!is_mutual && <Badge size="2xsmall">{t("oneWay")}</Badge>}
        </>
      ),
    },
    { title: t("note"), kind: "text", cell: ({ note }) => note },
    {
      title: t("kit:actions"),
      kind: "actions",
      cell: (synonym) => (
        <>
          {button(t("edit"), synonym, () => onEdit(synonym))}
          {button(t("remove"), synonym, () => remove(synonym))}
        </>
      ),
    },
  ];
}

/** Deletes at once, with a way to take it back. */
function useRemoval(): (synonym: AdminSynonym) => void {
  const { t } = useTranslation("search");
  const refusalText = useSearchRefusalText();
  const onError = (error: Error) => {
    toast.error(refusalText(error));
  };
  const removal = useChange("/admin/search-synonyms", ({ id }: AdminSynonym) =>
    adminRequest(`/admin/search-synonyms/${id}`, { method: "DELETE" }),
  );
  const restoring = useChange("/admin/search-synonyms", ({ terms, is_mutual, note }: AdminSynonym) =>
    adminRequest("/admin/search-synonyms", { method: "POST", body: { terms, is_mutual, note } }),
  );
  return (synonym) =>
    removal.mutate(synonym, {
      onSuccess: () => {
        const undo = () => restoring.mutate(synonym, { onError });
        toast.success(t("removed"), { action: { altText: t("undo"), label: t("undo"), onClick: undo } });
      },
      onError,
    });
}
