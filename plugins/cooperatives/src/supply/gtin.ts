/** The check digit of a GTIN without its last digit: weights 3 and 1 from the right (GS1 General Specifications 7.9.1). */
export function gtinCheckDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** GTIN-13, the number under an EAN-13 barcode, with its check digit. Any prefix: 899 names the issuer, not the origin. */
export function isGtin13(text: string): boolean {
  return /^\d{13}$/.test(text) && gtinCheckDigit(text.slice(0, 12)) === Number(text[12]);
}
