interface Certificate {
  type: string;
  number: string;
}

/** `P-IRT: 2063578010123-30; Halal: ID3511` ⇄ certificates. */
export function writeCertificates(certificates: readonly Certificate[]): string {
  return certificates.map(({ type, number }) => `${type}: ${number}`).join("; ");
}

/** Null when a part has no colon. */
export function readCertificates(cell: string): Certificate[] | null {
  const parts = cell.split(/[;\n]/).map((part) => part.trim());
  const found: Certificate[] = [];
  for (const part of parts) {
    if (!part) continue;
    const at = part.indexOf(":");
    const [type, number] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || !type || !number || type.length > 40 || number.length > 60) return null;
    found.push({ type, number });
  }
  return found.length <= 10 ? found : null;
}
