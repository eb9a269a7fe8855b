import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream";

const TIMEOUT_MILLISECONDS = 15_000;
const ASKED = ["accept", "if-none-match", "if-modified-since", "range"];
const ANSWERED = [
  "content-type",
  "content-length",
  "cache-control",
  "etag",
  "last-modified",
  "content-security-policy",
  "content-range",
  "accept-ranges",
];

/**
 * Pictures and textile bands live on the backend; one origin saves phones a connection and a CSP exception.
 *
 * @param {URL} backend
 */
export function pictureForwarder(backend) {
  const send = backend.protocol === "https:" ? httpsRequest : httpRequest;
  return (address, request, response) => {
    const upstream = send(
      new URL(`${address.pathname}${address.search}`, backend.origin),
      { method: request.method, headers: only(ASKED, request.headers), timeout: TIMEOUT_MILLISECONDS },
      (picture) => {
        const headers = { ...only(ANSWERED, picture.headers), "X-Content-Type-Options": "nosniff" };
        response.writeHead(picture.statusCode ?? 502, headers);
        // Broken off on either side, both end: a reader is not left to wait for the rest.
        pipeline(picture, response, () => undefined);
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
  };
}

function only(names, headers) {
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
