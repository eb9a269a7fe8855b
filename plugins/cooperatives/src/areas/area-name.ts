const CAPITALS = new Set(["DKI", "DI"]);

/** `KABUPATEN ACEH SELATAN` → `Kabupaten Aceh Selatan`, `DKI JAKARTA` → `DKI Jakarta`; mixed case stays. */
export function areaName(raw: string): string {
  if (raw !== raw.toUpperCase()) return raw;
  return raw
    .split(" ")
    .map((word) => (CAPITALS.has(word) ? word : word.replace(/\p{L}+/gu, capitalised)))
    .join(" ");
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
