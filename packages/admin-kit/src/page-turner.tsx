import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

interface Props {
  count: number;
  pageSize: number;
  /** From 0. */
  page: number;
  onTurn: (page: number) => void;
}

/** The foot of a table: what is shown of how many, and the way to the other pages. */
export function PageTurner({ count, pageSize, page, onTurn }: Props) {
  const { t } = useTranslation("kit");
  const pages = Math.max(1, Math.ceil(count / pageSize));
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pages}
      previousPage={() => onTurn(page - 1)}
      nextPage={() => onTurn(page + 1)}
      translations={{
        of: t("pages.of"),
        results: t("pages.results"),
        pages: t("pages.pages"),
        prev: t("pages.prev"),
        next: t("pages.next"),
      }}
    />
  );
}
