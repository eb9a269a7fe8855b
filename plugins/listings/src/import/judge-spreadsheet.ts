import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { inParts } from "@pasar-sentra/foundation/http/in-parts";
import { skuOfCode } from "../listing/seller-code";
import type { ImportProblem } from "@pasar-sentra/wire/listing";
import { assembleListings, type ImportedListing } from "./assemble-listings";
import { existingListings } from "./existing-listing";
import type { ProblemList } from "./problem-list";
import { readHeadings } from "./read-headings";
import { readInThread } from "@pasar-sentra/foundation/spreadsheet/in-spreadsheet-thread";
import type { Cell } from "@pasar-sentra/foundation/spreadsheet/read-spreadsheet";
import { RowCells } from "./row-cells";
import { readRow, type SheetRow } from "./sheet-row";

export interface JudgedSpreadsheet {
  rows: number;
  listings: ImportedListing[];
  problems: ImportProblem[];
  /** All, those beyond the limit of what is kept included. */
  problem_count: number;
}

/** The dry run: everything that is wrong with a file, by row and column; nothing is written. */
export async function judgeSpreadsheet(
  container: MedusaContainer,
  cooperative: { id: string; slug: string },
  file: Buffer,
): Promise<JudgedSpreadsheet> {
  const { rows, problems } = await readRows(await readInThread(file));
  const handles = [...new Set(rows.flatMap(({ listing }) => listing || []))];
  const existing = await existingListings(container, cooperative.id, handles);
  const listings = await assembleListings(rows, existing, problems);
  await noteTakenCodes(container, cooperative.slug, listings, problems);
  return {
    rows: rows.length,
    listings,
    problems: problems.sorted(),
    problem_count: problems.count,
  };
}

/** Rows that are read before others get their turn. */
const PART = 100;

/** Rows of a table that is in memory; exported for tests and measurements. */
export async function readRows([headings, ...table]: Cell[][]): Promise<{
  rows: SheetRow[];
  problems: ProblemList;
}> {
  const { place, problems } = readHeadings(headings ?? []);
  const rows: SheetRow[] = [];
  await inParts(table, PART, (cells, index) => {
    const row = new RowCells(index + 2, cells, place, problems);
    if (!row.isEmpty) rows.push(readRow(row));
  });
  return { rows, problems };
}

/** Codes that statement looks up at a time. */
const PAGE = 1_000;

/** A code that another listing of the cooperative has. */
async function noteTakenCodes(
  container: MedusaContainer,
  slug: string,
  listings: readonly ImportedListing[],
  problems: ProblemList,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const wanted = listings.flatMap(({ rows, listing }) =>
    listing.variants.flatMap(({ id, code }) =>
      code ? [{ row: rows[0] ?? 0, id, sku: skuOfCode(slug, code), code }] : [],
    ),
  );
  for (let from = 0; from < wanted.length; from += PAGE) {
    const part = wanted.slice(from, from + PAGE);
    const { data } = await query.graph({
      entity: "product_variant",
      fields: ["id", "sku"],
      filters: { sku: part.map(({ sku }) => sku) },
      pagination: { take: PAGE, skip: 0 },
    });
    const owner = new Map(data.map(({ id, sku }) => [sku, id]));
    for (const { row, id, sku, code } of part) {
      if (owner.has(sku) && owner.get(sku) !== id) problems.add(row, "code", "code_taken", { value: code });
    }
  }
}
