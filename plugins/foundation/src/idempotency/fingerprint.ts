import { createHash } from "node:crypto";

export interface FingerprintParts {
  method: string;
  /** Path and query. */
  url: string;
  /** Values of the headers that decide for whom the request acts. */
  acting: (string | undefined)[];
  /** The parsed body; undefined while an upload is still a stream. */
  body: unknown;
  /** Of an upload: what is known of it before it is read. */
  length: string | undefined;
}

/** SHA-256, hex, of everything that makes two requests the same one. */
export function fingerprint({ method, url, acting, body, length }: FingerprintParts): string {
  const parts = [
    method,
    url,
    acting.map((value) => value ?? null),
    body ?? null,
    body ? null : (length ?? null),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
