import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding, type Encoding, encode, isWorthwhile } from "./encoding.server";

/** A finished answer, with its compressed forms as they come to be asked for. */
export interface KeptDocument {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
  /** Weak, since the same document is sent in several encodings (RFC 9110, 8.8.1). */
  etag: string;
  encoded: Map<Encoding, Promise<Buffer>>;
}

const ETAG_LENGTH = 22;

export async function documentOf(response: Response): Promise<KeptDocument> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers: KeptDocument["headers"] = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) {
    headers["set-cookie"] = cookies;
  }
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, ETAG_LENGTH);
  return { status: response.status, headers, body, etag: `W/"${hash}"`, encoded: new Map() };
}

/** Bytes that a document takes in memory, with room for its compressed forms. */
export function weightOf({ body }: KeptDocument): number {
  return Math.ceil(body.byteLength * 1.5);
}

/** Sends it in the form that the client takes, or says that the client's own copy is still right. */
export async function sendDocument(
  kept: KeptDocument,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
): Promise<void> {
  const all: KeptDocument["headers"] = { ...kept.headers, ...headers };
  if (kept.status === 200) {
    all.etag = kept.etag;
    if (isSameAs(kept.etag, request.headers["if-none-match"])) {
      const { "content-type": _, ...rest } = all;
      response.writeHead(304, rest).end();
      return;
    }
  }
  const encoding = isWorthwhile(kept.body) ? acceptedEncoding(request.headers["accept-encoding"]) : null;
  const body = encoding ? await encodedBody(kept, encoding) : kept.body;
  if (encoding) {
    all["content-encoding"] = encoding;
  }
  all["content-length"] = String(body.byteLength);
  response.writeHead(kept.status, all).end(request.method === "HEAD" ? undefined : body);
}

function encodedBody(kept: KeptDocument, encoding: Encoding): Promise<Buffer> {
  const body = kept.encoded.get(encoding) ?? encode(kept.body, encoding);
  kept.encoded.set(encoding, body);
  return body;
}

/** Weak comparison (RFC 9110, 8.8.3.2). */
function isSameAs(etag: string, asked: string | undefined): boolean {
  return asked?.split(",").some((one) => one.trim() === etag || one.trim() === "*") ?? false;
}
