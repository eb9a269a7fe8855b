import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router-dom";

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and sums stand at the right, buttons too and without a visible title; long texts wrap. */
  kind?: "number" | "actions" | "text";
}

interface Props<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The page of a row: its first cell links there, and a click anywhere on it goes there. */
  to?: (row: Row) => string;
}

const CELL = {
  number: "text-right tabular-nums",
  actions: "whitespace-nowrap text-right",
  text: "whitespace-normal py-2",
} as const;

export function RowTable<Row extends { id: string }>({ columns, rows, to }: Props<Row>) {
  const navigate = useNavigate();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map(({ title, kind }) => (
              <Table.HeaderCell key={title} className={kind === "number" ? "text-right" : undefined}>
                {kind === "actions" ? <span className="sr-only">{title}</span> : title}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row
              key={row.id}
              className={to && "cursor-pointer"}
              onClick={to && (() => navigate(to(row)))}
            >
              {columns.map(({ title, kind, cell }, index) => (
                <Table.Cell key={title} className={kind && CELL[kind]}>
                  {to && index === 0 ? (
                    <Link
                      to={to(row)}
                      className="text-ui-fg-interactive"
                      onClick={(event) => event.stopPropagation()}
                    >
                      {cell(row)}
                    </Link>
                  ) : (
                    cell(row)
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
