import { readFileSync } from "node:fs";
import type { AreaChild } from "@pasar-sentra/wire/area";
import { areaName } from "./area-name";

/** The four levels, by the length of their Kemendagri codes: `35`, `35.73`, `35.73.01`, `35.73.01.1007`. */
export type AreaLevel = "provinces" | "regencies" | "districts" | "villages";

/**
 * One level of the area register. There are 83,763 villages, so the file's text is kept as it is with the
 * place where each parent's rows begin; rows become objects when their parent is asked for.
 */
export interface AreaTable {
  /** The areas directly under `parent` (empty string for provinces), by name. */
  children(parent: string): AreaChild[];
}

const byName = new Intl.Collator("id", { numeric: true });
const tables = new Map<AreaLevel, AreaTable>();

/** Reads the level once per process, on first use: a few milliseconds, 60 for villages. */
export function areaTable(level: AreaLevel): AreaTable {
  const known = tables.get(level);
  if (known) return known;
  const table = readTable(level);
  tables.set(level, table);
  return table;
}

function readTable(level: AreaLevel): AreaTable {
  const text = readFileSync(require.resolve(`idn-area-data/data/${level}.csv`), "utf8");
  const groups = indexByParent(text);
  return {
    children(parent) {
      const group = groups.get(parent);
      return group ? parseRows(text.slice(group.start, group.end)) : [];
    },
  };
}

/** Rows are sorted by code, so the rows of one parent lie together. */
function indexByParent(text: string): Map<string, { start: number; end: number }> {
  const groups = new Map<string, { start: number; end: number }>();
  let start = text.indexOf("\n") + 1;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const parent = parentCode(text.slice(start, text.indexOf(",", start)));
    const group = groups.get(parent);
    if (group) group.end = end;
    else groups.set(parent, { start, end });
    start = end + 1;
  }
  return groups;
}

function parseRows(rows: string): AreaChild[] {
  return rows
    .split(/\r?\n/)
    .filter((row) => row.length > 0)
    .map((row) => ({
      code: row.slice(0, row.indexOf(",")),
      name: areaName(row.slice(row.lastIndexOf(",") + 1)),
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** `35.73.01.1007` → `35.73.01`; the empty string above a province. */
export function parentCode(code: string): string {
  const dot = code.lastIndexOf(".");
  return dot === -1 ? "" : code.slice(0, dot);
}
