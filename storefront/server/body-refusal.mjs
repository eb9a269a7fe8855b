const MAXIMUM_BODY_BYTES = 256 * 1024;

/** Forms of a shop are small; a body without a stated length could be of any size. @returns a status, or 0 */
export function bodyRefusal(request) {
  if (request.headers["transfer-encoding"]) {
    return 411;
  }
  return Number(request.headers["content-length"] ?? 0) > MAXIMUM_BODY_BYTES ? 413 : 0;
}
