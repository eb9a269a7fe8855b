export type WholeNumber = { value: number } | { problem: "not_a_number" | "not_whole" };

/**
 * A whole number as Indonesians write it: `1.500.000`, `Rp 1.500.000`, `Rp1.500.000,00`, `1500`, `1.500,-`; with commas
 * between thousands only where nothing else can be meant (`1,500,000`). `1,500` is one and a half, and `25,000` may
 * be either, so both are refused as not whole: a price must never be read a thousand times too small or too large.
 */
export function wholeNumber(cell: string | number): WholeNumber {
  if (typeof cell === "number") return judged(cell);
  const text = cell
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^(rp|idr)\.?/i, "")
    .replace(/,-+$/, "");
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text))
    return judged(Number(text.replaceAll(".", "").replace(",", ".")));
  if (/^\d{1,3},\d{3}$/.test(text)) return { problem: "not_whole" };
  if (/^\d+(,\d+)?$/.test(text)) return judged(Number(text.replace(",", ".")));
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text)) return judged(Number(text.replaceAll(",", "")));
  if (/^\d+\.\d+$/.test(text)) return judged(Number(text));
  return { problem: "not_a_number" };
}

function judged(value: number): WholeNumber {
  if (!Number.isFinite(value)) return { problem: "not_a_number" };
  return Number.isSafeInteger(value) && value >= 0 ? { value } : { problem: "not_whole" };
}
