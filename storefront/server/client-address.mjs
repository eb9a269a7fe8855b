/** Under this name the reader's address reaches the pages. It is ours to say: what a client sends under it is dropped. */
export const CLIENT_ADDRESS_HEADER = "x-client-address";

/** Behind a proxy of ours (TRUST_PROXY=true) the last hop is named in X-Forwarded-For; else it is the peer. */
export function clientAddress(request) {
  const forwarded = process.env.TRUST_PROXY === "true" ? request.headers["x-forwarded-for"] : undefined;
  const last = forwarded?.split(",").at(-1)?.trim();
  return last || request.socket.remoteAddress || "unknown";
}
