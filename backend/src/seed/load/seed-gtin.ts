import { gtinCheckDigit } from "@pasar-sentra/cooperatives/supply/gtin";

/** An invented GTIN-13 with Indonesia's prefix 899: sentra, product and variant are its digits. */
export function seedGtin(sentra: number, product: number, variant: number): string {
  const body = `8990000${String(sentra).padStart(2, "0")}${String(product).padStart(2, "0")}${variant}`;
  return `${body}${gtinCheckDigit(body)}`;
}
