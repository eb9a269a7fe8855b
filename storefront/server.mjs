/**
 * The storefront's production server: bare `node:http`, static files with far-future caching, compressed
 * documents, the pictures of the backend under the shop's own origin, and a clean end on SIGTERM.
 */
import { createServer, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { fileURLToPath } from "node:url";
import { createRequestListener } from "@react-router/node";
import compression from "compression";
import sirv from "sirv";

process.env.NODE_ENV ??= "production";

const DRAIN_MILLISECONDS = 10_000;
const MAXIMUM_BODY_BYTES = 256 * 1024;
const PROXY_TIMEOUT_MILLISECONDS = 15_000;
const clientFiles = fileURLToPath(new URL("./build/client", import.meta.url));

const build = await import("./build/server/index.js").catch((error) => {
  if (error?.name === "EnvironmentError") {
    console.error(error.message);
    process.exit(1);
  }
  throw error;
});

const backend = new URL(process.env.BACKEND_URL);
const port = Number(process.env.PORT ?? 3000);
const compress = compression({ threshold: 1024 });
const answer = createRequestListener({ build, mode: process.env.NODE_ENV });
const serveFile = sirv(clientFiles, {
  etag: true,
  brotli: true,
  gzip: true,
  dotfiles: false,
  setHeaders: (response, pathname) => {
    response.setHeader(
      "Cache-Control",
      pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
  },
});

const server = createServer((request, response) => {
  nameClient(request);
  const path = pathOf(request.url);
  if (path === null) {
    response.writeHead(400, { Connection: "close" }).end();
    return;
  }
  if (path === "/health") {
    response.writeHead(200, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end("ok");
    return;
  }
  if (request.method === "GET" || request.method === "HEAD") {
    if (path.startsWith("/media/")) {
      forwardPicture(request, response);
      return;
    }
    serveFile(request, response, () => respond(request, response));
    return;
  }
  const refusal = bodyRefusal(request);
  if (refusal) {
    response.writeHead(refusal, { Connection: "close" }).end();
    return;
  }
  respond(request, response);
});

/**
 * The path with `..` resolved, which is what routing and forwarding must go by: `/media/%2e%2e/admin` is no
 * picture. Null for an address that names a host of its own.
 */
function pathOf(address) {
  const isLocal =
    address.startsWith("/") && !address.startsWith("//") && URL.canParse(address, backend.origin);
  return isLocal ? new URL(address, backend.origin).pathname : null;
}

function respond(request, response) {
  compress(request, response, () => answer(request, response));
}

/** Forms of a shop are small; a body without a stated length could be of any size. */
function bodyRefusal(request) {
  if (request.headers["transfer-encoding"]) {
    return 411;
  }
  return Number(request.headers["content-length"] ?? 0) > MAXIMUM_BODY_BYTES ? 413 : 0;
}

/** The reader's address is ours to say: whatever a client sends under this name is dropped. */
function nameClient(request) {
  const raw = request.rawHeaders;
  for (let index = raw.length - 2; index >= 0; index -= 2) {
    if (raw[index].toLowerCase() === "x-client-address") {
      raw.splice(index, 2);
    }
  }
  raw.push("x-client-address", clientAddress(request));
}

/** Behind a proxy of ours (TRUST_PROXY=true) the last hop is named in X-Forwarded-For; else it is the peer. */
function clientAddress(request) {
  const forwarded = process.env.TRUST_PROXY === "true" ? request.headers["x-forwarded-for"] : undefined;
  const last = forwarded?.split(",").at(-1)?.trim();
  return last || request.socket.remoteAddress || "unknown";
}

/** Pictures and textile bands live on the backend; one origin saves phones a connection and a CSP exception. */
function forwardPicture(request, response) {
  const send = backend.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = {};
  for (const name of ["accept", "if-none-match", "if-modified-since", "range"]) {
    if (request.headers[name]) {
      headers[name] = request.headers[name];
    }
  }
  const upstream = send(
    new URL(request.url, backend.origin),
    { method: request.method, headers, timeout: PROXY_TIMEOUT_MILLISECONDS },
    (picture) => {
      const kept = { "X-Content-Type-Options": "nosniff" };
      for (const name of [
        "content-type",
        "content-length",
        "cache-control",
        "etag",
        "last-modified",
        "content-security-policy",
        "content-range",
        "accept-ranges",
      ]) {
        if (picture.headers[name]) {
          kept[name] = picture.headers[name];
        }
      }
      response.writeHead(picture.statusCode ?? 502, kept);
      picture.pipe(response);
    },
  );
  upstream.on("timeout", () => upstream.destroy(new Error("timed out")));
  upstream.on("error", () => {
    if (!response.headersSent) {
      response.writeHead(502, { "Cache-Control": "no-store" });
    }
    response.end();
  });
  response.on("close", () => upstream.destroy());
  upstream.end();
}

server.on("error", (error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Stop it, or set PORT to a free one.`
      : `The storefront cannot start: ${error.message}`,
  );
  process.exit(1);
});

server.listen(port, () => console.info(`storefront listening on http://localhost:${port}`));

let ending = false;
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (ending) {
      return;
    }
    ending = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_MILLISECONDS).unref();
  });
}
