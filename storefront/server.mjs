/**
 * The storefront's production server: bare `node:http`, documents that are kept for everyone, static files with
 * far-future caching, the pictures of the backend under the shop's own origin, and a clean end on SIGTERM.
 */
import { createServer } from "node:http";
import compression from "compression";
import { createRequestHandler } from "react-router";
import { answerWith, keepToRequest } from "./server/answer.mjs";
import { live, outliveRequests } from "./server/life.mjs";
import { localAddress } from "./server/local-address.mjs";
import { pictureForwarder } from "./server/pictures.mjs";
import { METHODS, requestRefusal } from "./server/request-refusal.mjs";
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
const compress = compression({ threshold: 1024 });
const render = createRequestHandler(build, process.env.NODE_ENV);
const answer = answerWith(render);
const documents = build.entry.module.openDocuments(render);
const forwardPicture = pictureForwarder(backend);

/** A photo of 15 MB takes minutes on a slow line. Headers have Node's minute as ever. */
const LONGEST_REQUEST_MILLISECONDS = 15 * 60_000;

const server = createServer({ requestTimeout: LONGEST_REQUEST_MILLISECONDS }, keepToRequest(handle));

function handle(request, response) {
  const address = localAddress(request.url);
  const refusal = requestRefusal(request, address);
  if (refusal) {
    response.writeHead(refusal, { Allow: METHODS.join(", "), Connection: "close" }).end();
  } else if (address.pathname === "/health") {
    response.writeHead(200, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end("ok");
  } else if (request.method === "GET" || request.method === "HEAD") {
    read(address, request, response);
  } else {
    respond(address, request, response);
  }
}

function read(address, request, response) {
  if (address.pathname.startsWith("/media/")) {
    forwardPicture(address, request, response);
  } else if (documents.mayKeep(address)) {
    documents.serve(address, request, response, () => respond(address, request, response));
  } else {
    serveFile(request, response, () => respond(address, request, response));
  }
}

function respond(address, request, response) {
  compress(request, response, () => answer(address, request, response));
}

const end = new AbortController();
build.entry.module.followChanges(end.signal);
outliveRequests();
live(server, Number(process.env.PORT ?? 3000), () => end.abort());
