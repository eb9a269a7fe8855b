/** `Rp 1.500.000` or `Rp 1,500,000` as whole rupiah; throws on anything else, so that no sum is read by half. */
export function rupiah(text: string): number {
  const digits = /^(−?)Rp\s*(\d{1,3}(?:[.,]\d{3})*)$/u.exec(text.trim());
  if (!digits) throw new Error(`Not an amount in rupiah: ${text}`);
  const amount = Number(digits[2]?.replace(/[.,]/g, ""));
  return digits[1] ? -amount : amount;
}

/** Every amount that a text holds, in its order. */
export function amountsIn(text: string): number[] {
  return (text.match(/Rp\s*\d{1,3}(?:[.,]\d{3})*/gu) ?? []).map(rupiah);
}
