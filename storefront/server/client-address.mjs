/** The reader's address is ours to say: whatever a client sends under this name is dropped. */
export function nameClient(request) {
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
