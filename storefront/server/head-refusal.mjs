/** What our pages answer. `TRACE`, `CONNECT` and `TRACK` cannot even be made a Fetch request of. */
const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
/** A name, an IPv4 or a bracketed IPv6 address, and a port (RFC 9110, 7.2), of the letters that hosts have. */
const HOST = /^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * What a request's first lines alone make impossible: Node's parser lets through more than an address can be made of.
 *
 * @returns {{ status: number, headers: Record<string, string> } | null}
 */
export function headRefusal(request) {
  if (!METHODS.includes(request.method)) {
    return { status: 405, headers: { Allow: METHODS.join(", ") } };
  }
  return hasOneSoundHost(request) ? null : { status: 400, headers: {} };
}

/** HTTP/1.0 may leave the host out; nobody may name two, or something that is none (RFC 9112, 3.2). */
function hasOneSoundHost(request) {
  const hosts = request.headersDistinct.host ?? [];
  return (
    hosts.length === 0 || (hosts.length === 1 && HOST.test(hosts[0]) && URL.canParse(`http://${hosts[0]}`))
  );
}
