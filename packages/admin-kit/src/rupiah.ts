/** Whole rupiah as an operator reads them. */
export function rupiah(amount: number, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(amount);
  return `Rp\u00a0${number}`;
}
