/** Written in capitals in the source and kept so. */
const ACRONYMS = new Set(["DKI"]);

/**
 * A name as people write it: `KABUPATEN ACEH SELATAN` → `Kabupaten Aceh Selatan`. Names that already
 * have small letters stay; the source writes an apostrophe as a double quote (`Soka"an`).
 */
export function areaName(raw: string): string {
  const name = raw.trim().replaceAll('"', "'");
  return name === name.toUpperCase() && /[A-Z]{2}/.test(name)
    ? name
        .split(" ")
        .map((word) => (ACRONYMS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
        .join(" ")
    : name;
}
