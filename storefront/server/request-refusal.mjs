/** What pages, their forms and the workspace ask with. `Request` itself throws at TRACE, TRACK and CONNECT (Fetch standard). */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
/** A name or address with a port (RFC 9110, 7.2); what a URL could not hold is kept away from whoever makes one. */
const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

const MAXIMUM_BODY_BYTES = 256 * 1024;
/** A picture of 15 MB or a spreadsheet of 10 MB, and what a form writes around it. */
const MAXIMUM_UPLOAD_BYTES = 15 * 1024 * 1024 + 64 * 1024;
/** The workspace's uploads, and evidence of those who want to join. */
const UPLOAD_PATH = /^(\/producer\/gabung|\/en\/producer\/join|(\/en)?\/producer\/api)\//;

/**
 * Refuses what no page can answer, before anything is made of it.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {URL | null} address resolved; null for one that names a host of its own
 * @returns {number} a status of class 4xx, or 0
 */
export function requestRefusal(request, address) {
  if (address === null || !isOneHost(request)) {
    return 400;
  }
  if (!METHODS.has(request.method)) {
    return 405;
  }
  const isRead = request.method === "GET" || request.method === "HEAD";
  return isRead ? 0 : bodyRefusal(request, address.pathname);
}

/** HTTP/1.0 needs none. Of two, Node's `headers` show the first, `rawHeaders` both (RFC 9112, 3.2). */
function isOneHost({ headersDistinct: { host: hosts = [] } }) {
  return (
    hosts.length === 0 || (hosts.length === 1 && HOST.test(hosts[0]) && URL.canParse(`http://${hosts[0]}`))
  );
}

/** Forms of a shop are small; the workspace also sends files. A body without a stated length could be of any size. */
function bodyRefusal({ headers }, pathname) {
  if (headers["transfer-encoding"]) {
    return 411;
  }
  const isUpload =
    UPLOAD_PATH.test(pathname) && /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
  const most = isUpload ? MAXIMUM_UPLOAD_BYTES : MAXIMUM_BODY_BYTES;
  return Number(headers["content-length"] ?? 0) > most ? 413 : 0;
}
