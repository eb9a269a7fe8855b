/** `3 kodi`, `2 kodi + 10 pasang`, `7 pasang`: a quantity as the trade says it, Indonesian. */
export function quantityWords(
  quantity: number,
  unit: string,
  tradeUnit: string | null,
  unitSize: number,
): string {
  if (tradeUnit === null || unitSize <= 1) return `${quantity} ${unit}`;
  const whole = Math.floor(quantity / unitSize);
  const rest = quantity % unitSize;
  const parts = [whole > 0 ? `${whole} ${tradeUnit}` : "", rest > 0 ? `${rest} ${unit}` : ""];
  return parts.filter(Boolean).join(" + ");
}
