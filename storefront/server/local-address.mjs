/** Only the path counts; this stands where a host would. */
const ANY_ORIGIN = "http://local.invalid";

/**
 * The address with `..` resolved, which is what routing and forwarding must go by: `/media/%2e%2e/admin` is no
 * picture. Null for an address that names a host of its own, at once (`http://other/`) or once resolved (`/.//other`).
 *
 * @param {string} target as the client sent it
 */
export function localAddress(target) {
  const isLocal = target.startsWith("/") && !target.startsWith("//") && URL.canParse(target, ANY_ORIGIN);
  if (!isLocal) return null;
  const address = new URL(target, ANY_ORIGIN);
  return address.origin === ANY_ORIGIN && !address.pathname.startsWith("//") ? address : null;
}
