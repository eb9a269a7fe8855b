/**
 * Medusa wants a SKU to be unique in the whole marketplace, a seller in the own stock only. So the SKU is
 * `<slug of the cooperative>:<the seller's code>`; slugs hold no colon. SKUs of before that are shown whole.
 */
export function skuOfCode(cooperativeSlug: string, code: string): string {
  return `${cooperativeSlug}:${code}`;
}

/** The seller's code in a SKU. */
export function codeOfSku(cooperativeSlug: string, sku: string | null): string {
  const prefix = `${cooperativeSlug}:`;
  return sku?.startsWith(prefix) ? sku.slice(prefix.length) : (sku ?? "");
}
