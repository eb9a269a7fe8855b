import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "./problem";
import { type Column, RowTable } from "./row-table";

interface Props<Row extends { id: string }> {
  title: string;
  /** A page's own list has the page's heading. */
  level?: "h1" | "h2";
  explain?: string;
  /** Beside the title, such as a button that adds a row. */
  action?: ReactNode;
  /** Search and filters. */
  tools?: ReactNode;
  /** Null while they are loading. */
  rows: readonly Row[] | null;
  /** Status of the refusal when they could not be loaded. */
  failure?: number | null;
  columns: readonly Column<Row>[];
  to?: (row: Row) => string;
  /** What is said when there is nothing, and when nothing fits the search or filter. */
  empty: string;
  noResult?: string;
  isNarrowed?: boolean;
  /** The way to other pages. */
  foot?: ReactNode;
}

/** A list: heading, tools, and the rows or why there are none. */
export function ListFrame<Row extends { id: string }>(props: Props<Row>) {
  const { title, level = "h1", explain, action, tools } = props;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-1 flex-col">
          <Heading level={level}>{title}</Heading>
          {explain && (
            <Text size="small" className="text-ui-fg-subtle">
              {explain}
            </Text>
          )}
        </div>
        {action}
      </div>
      {tools && <div className="flex flex-wrap gap-3 px-6 py-4">{tools}</div>}
      <Rows {...props} />
    </Container>
  );
}

function Rows<Row extends { id: string }>({ rows, failure = null, columns, to, foot, ...words }: Props<Row>) {
  const { t } = useTranslation("kit");
  const { empty, noResult = empty, isNarrowed = false } = words;
  return (
    <>
      {failure !== null && (
        <div className="px-6 py-4">
          <Problem>{t("loadFailed")}</Problem>
        </div>
      )}
      {!rows && failure === null && <Text className="px-6 py-4">{t("loading")}</Text>}
      {rows?.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-8">{isNarrowed ? noResult : empty}</Text>
      )}
      {rows && rows.length > 0 && <RowTable columns={columns} rows={rows} to={to} />}
      {rows && rows.length > 0 && foot}
    </>
  );
}
