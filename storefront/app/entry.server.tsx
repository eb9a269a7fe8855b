import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { BackendError } from "./backend/backend-error";
import { markShared } from "./cache/reading.server";
import { DOCUMENT_SCRIPTS, securityHeaders } from "./http/security-headers.server";
import { isHydrated, isShared } from "./page/hydration";
import { PageContext } from "./page/page-context";
import { newNonce, documentFacts, requestPageContext } from "./page/request-page.server";

/** For the server around this build, which keeps finished documents until it hears that they changed. */
export { followChanges } from "./cache/follow-changes.server";
export { openDocuments } from "./documents/open-documents.server";

const DEFAULT_RETRY_SECONDS = 30;
const RENDER_TIMEOUT_MILLISECONDS = 10_000;

/** Shopper pages are finished documents (decision D5): one string, no stream, no script of React's. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Response | Promise<Response> {
  const nonce = context.get(requestPageContext)?.nonce ?? newNonce();
  const handles = routerContext.staticHandlerContext.matches.map((match) => match.route.handle);
  const hydrates = isHydrated(handles) && routerContext.staticHandlerContext.errors?.root === undefined;
  const facts = documentFacts(context, request.url);
  const app = (
    <PageContext.Provider value={{ facts, nonce }}>
      <ServerRouter context={routerContext} url={request.url} nonce={hydrates ? nonce : undefined} />
    </PageContext.Provider>
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  tellWhenToRetry(status, routerContext, headers);
  if (!hydrates) {
    for (const [name, value] of Object.entries(securityHeaders(DOCUMENT_SCRIPTS))) {
      headers.set(name, value);
    }
    if (status === 200 && isShared(handles) && !facts.isLoggedIn && !facts.notice) {
      markShared();
    }
    return new Response(`<!DOCTYPE html>${renderToStaticMarkup(app)}`, { status, headers });
  }
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(app, {
      nonce,
      onShellReady() {
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
    setTimeout(abort, RENDER_TIMEOUT_MILLISECONDS).unref();
  });
}

/** A backend that is away, or one that wants fewer requests, says when to come back. */
function tellWhenToRetry(status: number, routerContext: EntryContext, headers: Headers): void {
  if (status !== 503 && status !== 429) {
    return;
  }
  const errors = Object.values(routerContext.staticHandlerContext.errors ?? {});
  const known = errors.find((error) => error instanceof BackendError);
  headers.set("Retry-After", String(known?.data.retryAfter ?? DEFAULT_RETRY_SECONDS));
}

/** Only what is unexpected goes to the log; a missing page or a refused form is everyday life. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const isEveryday = request.signal.aborted || isRouteErrorResponse(error);
  if (!isEveryday) {
    const note = error instanceof BackendError ? `${error.status} ${error.message}` : error;
    // A percent sign in the address must not be taken for a place to fill in.
    console.error("%s %s", request.method, new URL(request.url).pathname, note);
  }
}
