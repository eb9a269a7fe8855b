import type { IncomingMessage, ServerResponse } from "node:http";
import { observe } from "../cache/reading.server";
import { keep } from "../cache/kept-answers.server";
import { TaggedCache } from "../cache/tagged-cache";
import { environment } from "../environment.server";
import { mayKeep } from "./document-address";
import { documentOf, type KeptDocument, sendDocument, weightOf } from "./kept-document.server";
import { cookieOf, type Reader, readerOf } from "./reader.server";

const LIMITS = { entries: 5_000, weight: 96 * 1024 * 1024, weigh: weightOf };
/** How long a document is fresh is said by what it was made of. */
const TIMES = { fresh: Number.MAX_SAFE_INTEGER, stale: 10 * 60 * 1000 };

/** React Router's handler of a request. */
type Render = (request: Request) => Promise<Response>;

/** An answer that is not for everyone, on its way out of the cache to the reader who caused it. */
class NotKept {
  constructor(readonly document: KeptDocument) {}
}

export interface Documents {
  mayKeep(address: URL): boolean;
  /** Answers a GET or HEAD; `otherwise` answers readers whose page is theirs alone. */
  serve(address: URL, request: IncomingMessage, response: ServerResponse, otherwise: () => void): void;
}

/**
 * Whole documents of the pages that are the same for everyone, rendered once for each kind of reader and kept
 * until something that they show changes. Nothing of a single reader enters: a page is rendered with the
 * cookies of its kind of reader, and only when the page itself says that it is shared.
 */
export function openDocuments(render: Render): Documents {
  const cache = keep(
    new TaggedCache<KeptDocument>(LIMITS, (error) => error instanceof NotKept && error.document.status < 500),
  );
  return {
    mayKeep,
    serve(address, request, response, otherwise) {
      answer(cache, render, address, request, response).then(
        (isAnswered) => isAnswered || otherwise(),
        (error: unknown) => {
          console.error("%s %s", request.method, address.pathname, error);
          response.headersSent ? response.destroy() : otherwise();
        },
      );
    },
  };
}

async function answer(
  cache: TaggedCache<KeptDocument>,
  render: Render,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const reader = await readerOf(request.headers.cookie);
  if (!reader) {
    return false;
  }
  const headers = {
    vary: "Accept-Encoding, Cookie",
    "cache-control": `${request.headers.cookie ? "private" : "public"}, no-cache`,
  };
  let mine: NotKept | undefined;
  const path = `${address.pathname}${address.search}`;
  try {
    const { value } = await cache.get(
      `${reader.theme} ${reader.cartCount} ${path}`,
      TIMES,
      async (isRenewal) => {
        const { result, reading } = await observe(isRenewal, () => renderFor(reader, path, render));
        const isForAll = reading.isShared && !result.headers["set-cookie"];
        if (!isForAll) {
          mine = new NotKept(result);
          throw mine;
        }
        return { value: result, tags: reading.tags, freshFor: reading.freshFor };
      },
    );
    await sendDocument(value, request, response, headers);
    return true;
  } catch (error) {
    if (!(error instanceof NotKept)) {
      throw error;
    }
    // What another reader's request brought, or what would change this reader's session, is not to be passed on.
    if (error !== mine || error.document.headers["set-cookie"]) {
      return false;
    }
    await sendDocument(error.document, request, response, {});
    return true;
  }
}

async function renderFor(reader: Reader, path: string, render: Render): Promise<KeptDocument> {
  const cookie = await cookieOf(reader);
  const request = new Request(`${environment.publicUrl}${path}`, {
    headers: { Accept: "text/html", ...(cookie ? { Cookie: cookie } : {}) },
  });
  return documentOf(await render(request));
}
