const MAXIMUM_BODY_BYTES = 256 * 1024;
/** A picture of 15 MB or a spreadsheet of 10 MB, and what a form writes around it. */
const MAXIMUM_UPLOAD_BYTES = 15 * 1024 * 1024 + 64 * 1024;
/** The workspace's uploads, and evidence of those who want to join. */
const UPLOAD_PATH = /^(\/producer\/gabung|\/en\/producer\/join|(\/en)?\/producer\/api)\//;

/**
 * Forms of a shop are small; the workspace also sends files. A body without a stated length could be of any size.
 *
 * @param {string} pathname resolved
 * @returns a status, or 0
 */
export function bodyRefusal(request, pathname) {
  if (request.headers["transfer-encoding"]) {
    return 411;
  }
  const isUpload =
    UPLOAD_PATH.test(pathname) && /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "");
  const most = isUpload ? MAXIMUM_UPLOAD_BYTES : MAXIMUM_BODY_BYTES;
  return Number(request.headers["content-length"] ?? 0) > most ? 413 : 0;
}
