import { fileURLToPath } from "node:url";
import sirv from "sirv";

const sendFile = sirv(fileURLToPath(new URL("../build/client", import.meta.url)), {
  etag: true,
  brotli: true,
  gzip: true,
  dotfiles: false,
  setHeaders: (response, pathname) => {
    response.setHeader(
      "Cache-Control",
      pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
  },
});

/**
 * The built files; those with a hash in their name are kept for ever. They are small, and so sent whole, as a server may
 * (RFC 9110, 14.2): sirv opens whatever range it is asked for, and `bytes=5-2` or one of twenty digits would throw.
 */
export function serveFile(request, response, otherwise) {
  delete request.headers.range;
  sendFile(request, response, otherwise);
}
