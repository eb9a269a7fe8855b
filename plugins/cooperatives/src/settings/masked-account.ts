/** A bank account as histories and people without need of it see it: only the last four digits. */
export function maskedAccount(bank: string, number: string): string {
  return `${bank} ••••${number.slice(-4)}`;
}
