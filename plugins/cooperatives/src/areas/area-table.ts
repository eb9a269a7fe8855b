import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Code → name for all provinces, regencies, districts and villages (91,000 rows, 12 MB). */
let table: Map<string, string> | undefined;
let children: Map<string, string[]> | undefined;

const FILES = ["provinces", "regencies", "districts", "villages"];

/** Kemendagri codes and names; data of `idn-area-data` 3.1.2 under ODbL, read on first use. */
export function areaTable(): ReadonlyMap<string, string> {
  table ??= new Map(FILES.flatMap(readRows));
  return table;
}

/** Codes directly below a code, `""` for the provinces, in the order of their names. */
export function areaChildCodes(code: string): readonly string[] {
  children ??= indexChildren(areaTable());
  return children.get(code) ?? [];
}

/** The package is an ES module that offers no synchronous read; its CSV files are plain. */
function readRows(name: string): [string, string][] {
  const folder = join(dirname(require.resolve("idn-area-data/package.json")), "data");
  const [, ...lines] = readFileSync(join(folder, `${name}.csv`), "utf8").trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const first = line.indexOf(",");
    const last = name === "provinces" ? first : line.indexOf(",", first + 1);
    return [line.slice(0, first), unquote(line.slice(last + 1))];
  });
}

function unquote(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

function indexChildren(names: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const code of names.keys()) {
    const parent = parentCode(code) ?? "";
    const siblings = index.get(parent);
    if (siblings) siblings.push(code);
    else index.set(parent, [code]);
  }
  const byName = (a: string, b: string) => (names.get(a) ?? "").localeCompare(names.get(b) ?? "", "id");
  for (const codes of index.values()) codes.sort(byName);
  return index;
}

/** `35.73.01.1007` → `35.73.01`; null for a province. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf(".");
  return dot < 0 ? null : code.slice(0, dot);
}
