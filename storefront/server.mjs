/**
 * The storefront's production server: bare `node:http`, documents that are kept for everyone, static files with
 * far-future caching, the pictures of the backend under the shop's own origin, and a clean end on SIGTERM.
 */
import { createServer } from "node:http";
import { createRequestListener } from "@react-router/node";
import compression from "compression";
import { createRequestHandler } from "react-router";
import { nameClient } from "./server/client-address.mjs";
import { live } from "./server/life.mjs";
import { pictureForwarder } from "./server/pictures.mjs";
import { requestRefusal } from "./server/request-refusal.mjs";
import { serveFile } from "./server/static-files.mjs";

process.env.NODE_ENV ??= "production";

const build = await import("./build/server/index.js").catch((error) => {
  if (error?.name === "EnvironmentError") {
    console.error(error.message);
    process.exit(1);
  }
  throw error;
});

const backend = new URL(process.env.BACKEND_URL);
const mode = process.env.NODE_ENV;
const compress = compression({ threshold: 1024 });
const answer = createRequestListener({ build, mode });
const documents = build.entry.module.openDocuments(createRequestHandler(build, mode));
const forwardPicture = pictureForwarder(backend);

/** A photo of 15 MB takes minutes on a slow line. Headers have Node's minute as ever. */
const LONGEST_REQUEST_MILLISECONDS = 15 * 60_000;

const server = createServer({ requestTimeout: LONGEST_REQUEST_MILLISECONDS }, (request, response) => {
  try {
    receive(request, response);
  } catch (error) {
    fail(error, request, response);
  }
});

function receive(request, response) {
  const address = addressOf(request.url);
  const refusal = requestRefusal(request, address);
  if (refusal) {
    response.writeHead(refusal, { Connection: "close" }).end();
    return;
  }
  nameClient(request);
  if (address.pathname === "/health") {
    response.writeHead(200, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end("ok");
  } else if (request.method === "GET" || request.method === "HEAD") {
    read(address, request, response);
  } else {
    respond(request, response);
  }
}

function read(address, request, response) {
  if (address.pathname.startsWith("/media/")) {
    forwardPicture(request, response);
  } else if (documents.mayKeep(address)) {
    documents.serve(address, request, response, () => respond(request, response));
  } else {
    serveFile(request, response, () => respond(request, response));
  }
}

/**
 * The address with `..` resolved, which is what routing and forwarding must go by: `/media/%2e%2e/admin` is no
 * picture. Null for an address that names a host of its own.
 */
function addressOf(address) {
  const isLocal =
    address.startsWith("/") && !address.startsWith("//") && URL.canParse(address, backend.origin);
  return isLocal ? new URL(address, backend.origin) : null;
}

function respond(request, response) {
  compress(request, response, () =>
    answer(request, response).catch((error) => fail(error, request, response)),
  );
}

/** Whatever went wrong with one request, the others go on. */
function fail(error, request, response) {
  console.error(`${request.method} ${request.url}`, error);
  if (response.headersSent) {
    response.destroy();
  } else {
    response.writeHead(500, { Connection: "close" }).end();
  }
}

const end = new AbortController();
build.entry.module.followChanges(end.signal);
live(server, Number(process.env.PORT ?? 3000), () => end.abort());
